using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Everybody who owes something is a role of the plan.</summary>
internal sealed class RolesAreDefined : IPlanCheck
{
    private static readonly string[] BuiltIn = [Role.OnScene, Role.All];

    // The program proposes; only a seat decides.
    private const string Proposer = "system";

    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan)
    {
        var roles = plan.Syntax.Roles.Select(role => role.Key.Value).Concat(BuiltIn).ToArray();
        return ReferenceCheck
            .Unknown(Owing(plan.Syntax), roles, ReferenceDiagnostics.UnknownRole)
            .Concat(
                ReferenceCheck.Unknown(
                    [plan.Syntax.Activation?.Propose?.By],
                    [.. roles, Proposer],
                    ReferenceDiagnostics.UnknownRole
                )
            )
            .Concat(
                ReferenceCheck.Unknown(
                    Told(plan.Syntax),
                    roles,
                    ReferenceDiagnostics.UnknownRecipient
                )
            );
    }

    private static IEnumerable<Located<string>?> Owing(PlanSyntax plan) =>
        [
            .. plan.Rules.SelectMany(it => Owing(it.Rule)),
            .. plan.Facts.Select(fact => fact.JudgedBy),
            .. plan.Roles.Select(role => role.ByDefault),
            .. plan.Levels.Select(level => level.Command),
            plan.Activation?.Decide?.By,
            .. (plan.Activation?.Calendar ?? []).Select(row => row.By),
        ];

    private static IEnumerable<Located<string>?> Owing(RuleSyntax rule) =>
        rule switch
        {
            TaskSyntax task => task.Who,
            ReportSyntax report => report.By,
            EscalationSyntax step => step.By is { } by ? [by] : [],
            ScheduleSyntax item => item.Who,
            StatementSyntax statement => statement.By is { } by
                ? [.. statement.Who, by]
                : statement.Who,
            _ => [],
        };

    private static IEnumerable<Located<string>?> Told(PlanSyntax plan) =>
        plan.Rules.SelectMany(it =>
            it.Rule switch
            {
                TaskSyntax task => task.With,
                ReportSyntax report => report.To.Concat(report.Notify),
                EscalationSyntax step => [step.To],
                ScheduleSyntax item => item.With,
                StatementSyntax statement => statement.To,
                _ => Enumerable.Empty<Located<string>?>(),
            }
        );
}
