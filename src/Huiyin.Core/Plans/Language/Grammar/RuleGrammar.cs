using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>The forms of roles, facts, levels, grading and activation.</summary>
internal static class RuleGrammar
{
    public static readonly TableShape<RoleSyntax> Roles = new(
        new MapShape<RoleSyntax>(
            "roles",
            [
                Keys<RoleSyntax>.Text(
                    "name",
                    r => r.Title,
                    (r, v) => r with { Title = v },
                    required: true
                ),
                Keys<RoleSyntax>.Flag("seat", r => r.Seat, (r, v) => r with { Seat = v }),
                Keys<RoleSyntax>.Flag("many", r => r.Many, (r, v) => r with { Many = v }),
                Keys<RoleSyntax>.Text("rota", r => r.Rota, (r, v) => r with { Rota = v }),
                Keys<RoleSyntax>.Text(
                    "by_default",
                    r => r.ByDefault,
                    (r, v) => r with { ByDefault = v }
                ),
                Keys<RoleSyntax>.Flag(
                    "may_delegate",
                    r => r.MayDelegate,
                    (r, v) => r with { MayDelegate = v }
                ),
                Keys<RoleSyntax>.Flag(
                    "external",
                    r => r.External,
                    (r, v) => r with { External = v }
                ),
                Keys<RoleSyntax>.Text("head", r => r.Head, (r, v) => r with { Head = v }),
                Keys<RoleSyntax>.Text(
                    "head_rule",
                    r => r.HeadRule,
                    (r, v) => r with { HeadRule = v }
                ),
                Keys<RoleSyntax>.Of(
                    "min_size",
                    Values.Number,
                    r => r.LeastSize,
                    (r, v) => r with { LeastSize = v }
                ),
                Keys<RoleSyntax>.Text("lead", r => r.Lead, (r, v) => r with { Lead = v }),
                Keys<RoleSyntax>.Of(
                    "staff",
                    Values.AsWritten,
                    r => r.Staff,
                    (r, v) => r with { Staff = v }
                ),
                Keys<RoleSyntax>.Text("per_room", r => r.PerRoom, (r, v) => r with { PerRoom = v }),
                Keys<RoleSyntax>.Words("posts", r => r.Posts, (r, v) => r with { Posts = v }),
                .. RuleKeys<RoleSyntax>.Standing,
            ]
        ),
        (role, key) => role with { Key = key, Id = key },
        role => role.Key
    );

    public static readonly TableShape<FactSyntax> Facts = new(
        new MapShape<FactSyntax>(
            "facts",
            Keys<FactSyntax>.Of(
                "type",
                new EnumShape<FactType>(),
                f => f.Type,
                (f, v) => f with { Type = v },
                required: true
            ),
            Keys<FactSyntax>.Words("values", f => f.Values, (f, v) => f with { Values = v }),
            Keys<FactSyntax>.Text("ask", f => f.Ask, (f, v) => f with { Ask = v }),
            Keys<FactSyntax>.Text("judged_by", f => f.JudgedBy, (f, v) => f with { JudgedBy = v }),
            Keys<FactSyntax>.Of(
                "derive",
                FactExpressionShape.Any,
                f => f.Derive,
                (f, v) => f with { Derive = v }
            ),
            Keys<FactSyntax>.Text("from", f => f.From, (f, v) => f with { From = v }),
            Keys<FactSyntax>.Text("hint", f => f.Hint, (f, v) => f with { Hint = v }),
            Keys<FactSyntax>.Text("note", f => f.Note, (f, v) => f with { Note = v })
        ),
        (fact, name) => fact with { Name = name },
        fact => fact.Name
    );

    public static readonly ListShape<LevelSyntax> Levels = new(
        new MapShape<LevelSyntax>(
            "levels",
            [
                RuleKeys<LevelSyntax>.Id,
                Keys<LevelSyntax>.Text(
                    "name",
                    l => l.Title,
                    (l, v) => l with { Title = v },
                    required: true
                ),
                Keys<LevelSyntax>.Text("command", l => l.Command, (l, v) => l with { Command = v }),
                .. RuleKeys<LevelSyntax>.Standing,
            ]
        )
    );

    private static readonly MapShape<GradingRowSyntax> Row = new(
        "grading.rows",
        [
            RuleKeys<GradingRowSyntax>.Id,
            Keys<GradingRowSyntax>.Text(
                "level",
                r => r.Level,
                (r, v) => r with { Level = v },
                required: true
            ),
            .. RuleKeys<GradingRowSyntax>.Standing,
        ]
    )
    {
        Rest = new(
            (row, entry, reading) =>
                TestShape.Any.Read(entry.Value, entry.Key.Value, reading) is { } test
                    ? row with
                    {
                        Tests =
                        [
                            .. row.Tests,
                            new FactCell(entry.Key, test) { Span = entry.Key.Span },
                        ],
                    }
                    : row,
            row => row.Tests.Select(cell => new MapEntry(cell.Fact, TestShape.Any.Write(cell.Test)))
        ),
    };

    private static readonly MapShape<UnmatchedSyntax> Unmatched = new(
        "grading.unmatched",
        [
            Keys<UnmatchedSyntax>.Text(
                "policy",
                u => u.Policy,
                (u, v) => u with { Policy = v },
                required: true
            ),
            Keys<UnmatchedSyntax>.Words("inputs", u => u.Inputs, (u, v) => u with { Inputs = v }),
            Keys<UnmatchedSyntax>.Words(
                "choices",
                u => u.Choices,
                (u, v) => u with { Choices = v }
            ),
            .. RuleKeys<UnmatchedSyntax>.Standing,
        ]
    );

    public static readonly MapShape<GradingSyntax> Grading = new(
        "grading",
        Keys<GradingSyntax>.Of(
            "hit",
            new WordShape("highest"),
            g => g.Hit,
            (g, v) => g with { Hit = v },
            required: true
        ),
        Keys<GradingSyntax>.Of(
            "of",
            new WordShape("incident", "daily_item"),
            g => g.Of,
            (g, v) => g with { Of = v }
        ),
        Keys<GradingSyntax>.Of(
            "rows",
            new ListShape<GradingRowSyntax>(Row),
            g => g.Rows,
            (g, v) => g with { Rows = v },
            required: true
        ),
        Keys<GradingSyntax>.Of(
            "unmatched",
            Unmatched,
            g => g.Unmatched,
            (g, v) => g with { Unmatched = v }
        )
    );

    private static readonly MapShape<ProposeSyntax> Propose = new(
        "activation.propose",
        Keys<ProposeSyntax>.Text("by", p => p.By, (p, v) => p with { By = v }),
        Keys<ProposeSyntax>.Words("from", p => p.From, (p, v) => p with { From = v })
    );

    private static readonly MapShape<DecideSyntax> Decide = new(
        "activation.decide",
        [
            Keys<DecideSyntax>.Text("by", d => d.By, (d, v) => d with { By = v }),
            Keys<DecideSyntax>.Of(
                "within",
                Values.Within,
                d => d.Within,
                (d, v) => d with { Within = v }
            ),
            .. RuleKeys<DecideSyntax>.Standing,
        ]
    );

    private static readonly MapShape<TriggerRowSyntax> When = new(
        "activation.when",
        [
            RuleKeys<TriggerRowSyntax>.Id,
            Keys<TriggerRowSyntax>.Of(
                "trigger",
                TriggerShape.Any,
                t => t.Trigger,
                (t, v) => t with { Trigger = v },
                required: true
            ),
            Keys<TriggerRowSyntax>.Text("level", t => t.Level, (t, v) => t with { Level = v }),
            .. RuleKeys<TriggerRowSyntax>.Standing,
        ]
    );

    public static readonly MapShape<ActivationSyntax> Activation = new(
        "activation",
        Keys<ActivationSyntax>.Of(
            "propose",
            Propose,
            a => a.Propose,
            (a, v) => a with { Propose = v }
        ),
        Keys<ActivationSyntax>.Of("decide", Decide, a => a.Decide, (a, v) => a with { Decide = v }),
        Keys<ActivationSyntax>.Of(
            "calendar",
            new OneOrMoreShape<StatementSyntax>(StatementGrammar.ActivationCalendar),
            a => a.Calendar,
            (a, v) => a with { Calendar = v }
        ),
        Keys<ActivationSyntax>.Of(
            "when",
            new ListShape<TriggerRowSyntax>(When),
            a => a.When,
            (a, v) => a with { When = v }
        )
    );
}
