namespace Huiyin.Core.Plans.Language;

/// <summary>Everything a rule says in its own words, beside what it quotes.</summary>
internal static class RuleWords
{
    public static IEnumerable<Located<string>> Of(RuleSyntax rule) =>
        Said(rule).Append(rule.Note).Append(rule.Fix).OfType<Located<string>>();

    private static IEnumerable<Located<string>?> Said(RuleSyntax rule) =>
        rule switch
        {
            TaskSyntax task =>
            [
                task.Do,
                task.Evidence,
                task.At,
                task.Trigger?.Event,
                .. task.Who,
                .. task.With,
            ],
            ReportSyntax report =>
            [
                report.What,
                report.Trigger?.Event,
                .. report.Content,
                .. report.To,
                .. report.Notify,
            ],
            EscalationSyntax step =>
            [
                step.Do,
                step.Ask,
                step.Bring,
                step.If,
                step.Trigger?.Event,
                step.To,
            ],
            ScheduleSyntax item => Said(item),
            StatementSyntax statement => Said(statement),
            RoleSyntax role => [role.Title, role.Head, role.HeadRule, role.Lead, .. role.Posts],
            LevelSyntax level => [level.Title],
            TriggerRowSyntax row => [row.Trigger?.Event],
            _ => [],
        };

    private static IEnumerable<Located<string>?> Said(ScheduleSyntax item) =>
        [
            item.Do,
            item.When,
            item.If,
            .. item.Content,
            .. item.Channels,
            .. item.Fields,
            .. item.Promise.Select(promise => promise.Name),
        ];

    private static IEnumerable<Located<string>?> Said(StatementSyntax statement) =>
        [
            statement.Do,
            statement.When,
            statement.Kind,
            statement.Must,
            Forbidden(statement.MustNot),
            .. statement.Item,
            .. statement.Record,
        ];

    // What must not be done is read as the sentence it is.
    private static Located<string>? Forbidden(Located<string>? mustNot) =>
        mustNot is null ? null : new($"不得{mustNot.Value}") { Span = mustNot.Span };
}
