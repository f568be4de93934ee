namespace Huiyin.Core.Plans.Language;

/// <summary>Walks over the rules of a plan.</summary>
internal static class PlanRules
{
    public static IEnumerable<(string Block, RuleSyntax Rule)> Of(PlanSyntax plan) =>
        [
            .. In("scope", plan.Scope),
            .. In("grading", plan.Grading?.Rows ?? []),
            .. In("activation", plan.Activation?.When ?? []),
            .. In("tasks", plan.Tasks),
            .. In("reports", plan.Reports),
            .. In("escalation", plan.Escalation),
            .. In("schedule", plan.Schedule),
            .. In("reception_flow", plan.ReceptionFlow),
            .. In("service", plan.Service),
            .. Statements(plan),
        ];

    private static IEnumerable<(string Block, RuleSyntax Rule)> Statements(PlanSyntax plan) =>
        [
            .. In("deactivation", plan.Deactivation),
            .. In("duties", plan.Duties),
            .. In("resources", plan.Resources),
            .. In("records", plan.Records),
            .. In("aftercare", plan.Aftercare),
            .. In("review", plan.Review),
            .. In("drills", plan.Drills),
            .. In("maintenance", plan.Maintenance),
            .. In("comms", plan.Comms),
            .. In("constraints", plan.Constraints),
            .. In("accountability", plan.Accountability),
            .. In("setup", plan.Setup),
            .. In("todo", plan.Todo),
        ];

    private static IEnumerable<(string Block, RuleSyntax Rule)> In(
        string block,
        IEnumerable<RuleSyntax> rules
    ) => rules.Select(rule => (block, rule));
}
