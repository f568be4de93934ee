namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>What a reviewer has to settle: flagged clauses and gaps.</summary>
internal static class QuestionGrammar
{
    private static readonly MapShape<DecidedSyntax> Decided = new(
        "decided",
        Keys<DecidedSyntax>.Of(
            "outcome",
            new EnumShape<FlagOutcome>(),
            d => d.Outcome,
            (d, v) => d with { Outcome = v },
            required: true
        ),
        Keys<DecidedSyntax>.Text("by", d => d.By, (d, v) => d with { By = v }, required: true),
        Keys<DecidedSyntax>.Text("note", d => d.Note, (d, v) => d with { Note = v })
    );

    public static readonly ListShape<FlagSyntax> Flagged = new(
        new MapShape<FlagSyntax>(
            "flagged",
            RuleKeys<FlagSyntax>.Id,
            Keys<FlagSyntax>.Text(
                "class",
                f => f.Class,
                (f, v) => f with { Class = v },
                required: true
            ),
            Keys<FlagSyntax>.Of(
                "act",
                new EnumShape<FlagAct>(),
                f => f.Act,
                (f, v) => f with { Act = v },
                required: true
            ),
            RuleKeys<FlagSyntax>.Clause,
            RuleKeys<FlagSyntax>.Quote,
            Keys<FlagSyntax>.Text("to", f => f.To, (f, v) => f with { To = v }),
            Keys<FlagSyntax>.Of(
                "decided",
                Decided,
                f => f.Decided,
                (f, v) => f with { Decided = v }
            ),
            RuleKeys<FlagSyntax>.Gap,
            RuleKeys<FlagSyntax>.Note
        )
    );

    public static readonly ListShape<GapSyntax> Gaps = new(
        new MapShape<GapSyntax>(
            "gaps",
            RuleKeys<GapSyntax>.Id,
            Keys<GapSyntax>.Of(
                "kind",
                new EnumShape<GapKind>(),
                g => g.Kind,
                (g, v) => g with { Kind = v },
                required: true
            ),
            Keys<GapSyntax>.Text("ask", g => g.Ask, (g, v) => g with { Ask = v }, required: true),
            Keys<GapSyntax>.Words("options", g => g.Options, (g, v) => g with { Options = v }),
            Keys<GapSyntax>.Text("default", g => g.Default, (g, v) => g with { Default = v }),
            RuleKeys<GapSyntax>.Clause,
            RuleKeys<GapSyntax>.Note
        )
    );
}
