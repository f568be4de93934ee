using System.Collections.Immutable;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Binding;

/// <summary>A plan whose facts, levels and tests have found each other.</summary>
internal sealed class BoundPlan
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly BoundTests _tests;
    private readonly Dictionary<FactExpression, FactTest?> _expressions = new(
        ReferenceEqualityComparer.Instance
    );

    public BoundPlan(PlanSyntax syntax)
    {
        Syntax = syntax;
        Facts = new BoundFacts(syntax, _diagnostics);
        _tests = new BoundTests(Facts, _diagnostics);
        Levels = [.. syntax.Levels.Select(level => level.Name)];
        Rows = [.. (syntax.Grading?.Rows ?? []).Select(Row)];
        foreach (var trigger in Triggers(syntax))
            if (trigger.Fact is { } fact)
                _expressions[fact] = Bind(fact);
    }

    public PlanSyntax Syntax { get; }

    public BoundFacts Facts { get; }

    /// <summary>The level ids, most severe first.</summary>
    public ImmutableArray<string> Levels { get; }

    public ImmutableArray<BoundRow> Rows { get; }

    /// <summary>What could not be bound.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The test of a trigger, or null when it could not be bound.</summary>
    public FactTest? Test(FactExpression expression) => _expressions.GetValueOrDefault(expression);

    /// <summary>The test a condition in one line stands for, or null when it names no fact and a person has to say.</summary>
    public FactTest? Condition(Located<string> condition) =>
        FactExpression.Parse(condition.Value) is { } expression
        && Facts.Find(expression.Fact) is not null
            ? new BoundTests(Facts, []).Bind(new(expression.Fact), expression.Test)
            : null;

    private FactTest? Bind(FactExpression expression)
    {
        var fact = Facts.Find(expression.Fact);
        if (
            fact is not null
            && fact.Type != FactType.Bool
            && expression.Test is TestSyntax.OneOf { Values: ["true"] }
        )
        {
            _diagnostics.Add(FactDiagnostics.TestedTwice(expression.Span, expression.Fact));
            return null;
        }
        return _tests.Bind(new(expression.Fact) { Span = expression.Span }, expression.Test);
    }

    private BoundRow Row(GradingRowSyntax row) =>
        new(
            row,
            Levels.IndexOf(row.Level.Value),
            [.. row.Tests.Select(cell => _tests.Bind(cell.Fact, cell.Test)).OfType<FactTest>()]
        );

    private static IEnumerable<TriggerSyntax> Triggers(PlanSyntax plan) =>
        plan
            .Tasks.Select(task => task.Trigger)
            .Concat(plan.Reports.Select(report => report.Trigger))
            .Concat(plan.Escalation.Select(escalation => escalation.Trigger))
            .Concat((plan.Activation?.When ?? []).Select(row => row.Trigger))
            .OfType<TriggerSyntax>();
}

/// <summary>A grading row with its level's position (-1 when undefined) and its tests.</summary>
internal sealed record BoundRow(GradingRowSyntax Syntax, int Level, ImmutableArray<FactTest> Tests);
