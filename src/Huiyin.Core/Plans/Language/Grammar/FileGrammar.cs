namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>The form of a whole file; the order of its keys is the canonical order.</summary>
internal static class FileGrammar
{
    public static readonly MapShape<PlanSyntax> File = new(
        "the file",
        [.. Head, .. Actions, .. Standing, .. Questions]
    );

    private static Key<PlanSyntax>[] Head =>
        [
            Keys<PlanSyntax>.Text(
                "schema",
                p => p.Schema,
                (p, v) => p with { Schema = v },
                required: true
            ),
            Keys<PlanSyntax>.Of(
                "plan",
                HeaderGrammar.Plan,
                p => p.Header,
                (p, v) => p with { Header = v },
                required: true
            ),
            Keys<PlanSyntax>.Of(
                "source",
                HeaderGrammar.Source,
                p => p.Source,
                (p, v) => p with { Source = v },
                required: true
            ),
            Keys<PlanSyntax>.Of(
                "params",
                HeaderGrammar.Parameters,
                p => p.Parameters,
                (p, v) => p with { Parameters = v }
            ),
            Keys<PlanSyntax>.Of(
                "terms",
                HeaderGrammar.Terms,
                p => p.Terms,
                (p, v) => p with { Terms = v }
            ),
            Keys<PlanSyntax>.Of(
                "clauses",
                HeaderGrammar.Clauses,
                p => p.Clauses,
                (p, v) => p with { Clauses = v },
                required: true
            ),
            Block("scope", p => p.Scope, (p, v) => p with { Scope = v }, "who", "item"),
            Keys<PlanSyntax>.Of(
                "roles",
                RuleGrammar.Roles,
                p => p.Roles,
                (p, v) => p with { Roles = v },
                required: true
            ),
            Block("duties", p => p.Duties, (p, v) => p with { Duties = v }, "who", "do"),
            Keys<PlanSyntax>.Of(
                "facts",
                RuleGrammar.Facts,
                p => p.Facts,
                (p, v) => p with { Facts = v }
            ),
            Keys<PlanSyntax>.Of(
                "levels",
                RuleGrammar.Levels,
                p => p.Levels,
                (p, v) => p with { Levels = v }
            ),
            Keys<PlanSyntax>.Of(
                "level_command",
                StatementGrammar.LevelCommand,
                p => p.LevelCommand,
                (p, v) => p with { LevelCommand = v }
            ),
            Keys<PlanSyntax>.Of(
                "grading",
                RuleGrammar.Grading,
                p => p.Grading,
                (p, v) => p with { Grading = v }
            ),
            Keys<PlanSyntax>.Of(
                "activation",
                RuleGrammar.Activation,
                p => p.Activation,
                (p, v) => p with { Activation = v }
            ),
        ];

    private static Key<PlanSyntax>[] Actions =>
        [
            Keys<PlanSyntax>.Of(
                "tasks",
                ActionGrammar.Tasks,
                p => p.Tasks,
                (p, v) => p with { Tasks = v }
            ),
            Keys<PlanSyntax>.Of(
                "reports",
                ActionGrammar.Reports,
                p => p.Reports,
                (p, v) => p with { Reports = v }
            ),
            Keys<PlanSyntax>.Of(
                "escalation",
                ActionGrammar.Escalation,
                p => p.Escalation,
                (p, v) => p with { Escalation = v }
            ),
            Keys<PlanSyntax>.Of(
                "schedule",
                ActionGrammar.Schedule,
                p => p.Schedule,
                (p, v) => p with { Schedule = v }
            ),
            Keys<PlanSyntax>.Of(
                "reception_flow",
                ActionGrammar.Schedule,
                p => p.ReceptionFlow,
                (p, v) => p with { ReceptionFlow = v }
            ),
            Keys<PlanSyntax>.Of(
                "service",
                ActionGrammar.Schedule,
                p => p.Service,
                (p, v) => p with { Service = v }
            ),
            Keys<PlanSyntax>.Of(
                "deactivation",
                StatementGrammar.Deactivation,
                p => p.Deactivation,
                (p, v) => p with { Deactivation = v }
            ),
        ];

    private static Key<PlanSyntax>[] Standing =>
        [
            Block("setup", p => p.Setup, (p, v) => p with { Setup = v }, "who", "do"),
            Block(
                "resources",
                p => p.Resources,
                (p, v) => p with { Resources = v },
                "kind",
                "item",
                "when",
                "who",
                "by",
                "do",
                "hours"
            ),
            Block(
                "records",
                p => p.Records,
                (p, v) => p with { Records = v },
                "kind",
                "by",
                "keep",
                "do"
            ),
            Block(
                "comms",
                p => p.Comms,
                (p, v) => p with { Comms = v },
                "kind",
                "item",
                "when",
                "who",
                "by",
                "to",
                "do"
            ),
            Block(
                "aftercare",
                p => p.Aftercare,
                (p, v) => p with { Aftercare = v },
                "when",
                "every",
                "who",
                "do",
                "within"
            ),
            Block(
                "review",
                p => p.Review,
                (p, v) => p with { Review = v },
                "when",
                "who",
                "do",
                "within"
            ),
            Block(
                "drills",
                p => p.Drills,
                (p, v) => p with { Drills = v },
                "kind",
                "every",
                "times",
                "who",
                "do"
            ),
            Block(
                "maintenance",
                p => p.Maintenance,
                (p, v) => p with { Maintenance = v },
                "when",
                "every",
                "who",
                "do"
            ),
            Block(
                "constraints",
                p => p.Constraints,
                (p, v) => p with { Constraints = v },
                "who",
                "must",
                "must_not"
            ),
            Block(
                "accountability",
                p => p.Accountability,
                (p, v) => p with { Accountability = v },
                "breach",
                "sanction",
                "measured_by"
            ),
            Block("todo", p => p.Todo, (p, v) => p with { Todo = v }, "who", "do", "when"),
        ];

    private static Key<PlanSyntax>[] Questions =>
        [
            Keys<PlanSyntax>.Of(
                "flagged",
                QuestionGrammar.Flagged,
                p => p.Flagged,
                (p, v) => p with { Flagged = v }
            ),
            Keys<PlanSyntax>.Of(
                "gaps",
                QuestionGrammar.Gaps,
                p => p.Gaps,
                (p, v) => p with { Gaps = v }
            ),
        ];

    private static Key<PlanSyntax> Block(
        string name,
        Func<PlanSyntax, SyntaxList<StatementSyntax>> get,
        Func<PlanSyntax, SyntaxList<StatementSyntax>, PlanSyntax> set,
        params string[] keys
    ) => Keys<PlanSyntax>.Of(name, StatementGrammar.Rows(name, keys), get, set);
}
