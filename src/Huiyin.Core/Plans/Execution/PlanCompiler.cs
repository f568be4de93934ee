using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Checks;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Execution;

/// <summary>Turns a plan without errors into one that can run.</summary>
public static class PlanCompiler
{
    /// <summary>The compiled plan, or null when the plan has an error.</summary>
    public static CompiledPlan? Compile(PlanSyntax plan)
    {
        var bound = new BoundPlan(plan);
        return PlanChecks.Check(bound, null).Any(it => it.Severity == Severity.Error)
            ? null
            : Emit(bound);
    }

    /// <summary>The hash of a plan's content: SHA-256 over its canonical text.</summary>
    public static string Hash(PlanSyntax plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PlanPrinter.Print(plan))));

    internal static CompiledPlan Emit(BoundPlan bound)
    {
        var plan = bound.Syntax;
        var rules = new RuleEmitter(bound);
        var actions = new ActionEmitter(bound, rules);
        return new CompiledPlan
        {
            Id = plan.Header.Id.Value,
            Version = plan.Header.Version.Value,
            Title = plan.Header.Title.Value,
            Hash = Hash(plan),
            TimeZone = plan.Header.TimeZone.Value,
            Approved = plan.Header.Status.Value == PlanStatus.Approved,
            Day = DayText.Of(plan),
            Words = WordTable.Of(plan),
            Facts = bound.Facts.Facts,
            Levels =
            [
                .. plan.Levels.Select(level => new Level(
                    level.Name,
                    level.Title.Value,
                    level.Command?.Value
                )),
            ],
            Grading = rules.Grading(),
            Activation = rules.Activation(),
            Roles = Roles(plan),
            Tasks = [.. plan.Tasks.Select(actions.Task).OfType<TaskRule>()],
            Reports = [.. plan.Reports.Select(actions.Report).OfType<ReportRule>()],
            Escalations = [.. plan.Escalation.Select(actions.Escalation).OfType<EscalationRule>()],
            StandDown = rules.StandDown(),
            Review = rules.Review(),
            Events = actions.Events(),
            Clauses = [.. plan.Clauses.Select(clause => clause.Id.Value)],
            Constraints = rules.Constraints(),
        };
    }

    private static ImmutableSortedDictionary<string, Role> Roles(PlanSyntax plan) =>
        plan.Roles.ToImmutableSortedDictionary(
            role => role.Key.Value,
            role => new Role(
                role.Key.Value,
                role.Title.Value,
                role.External is { Value: true },
                role.Seat is { Value: true }
            ),
            StringComparer.Ordinal
        );
}
