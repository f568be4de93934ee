using System.Collections.Immutable;
using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Execution;

/// <summary>Emits what a plan says about grading, activation and its end.</summary>
internal sealed class RuleEmitter(BoundPlan bound)
{
    private readonly PlanSyntax _plan = bound.Syntax;

    public Basis Basis(RuleSyntax? rule, string block) =>
        rule is null
            ? new Basis(block, [], null, TextStatus.Supplied)
            : new Basis(
                rule.Id?.Value ?? block,
                [.. rule.Clause.Select(clause => clause.Value)],
                rule.Quote?.Value,
                rule.Standing,
                rule.Fix?.Value ?? rule.Note?.Value ?? Question(rule)
            );

    private string? Question(RuleSyntax rule) =>
        rule.Gap is { } id
            ? _plan.Gaps.FirstOrDefault(gap => gap.Name == id.Value)?.Ask.Value
            : null;

    public static Limit? Limit(LimitSyntax? limit, string? quote) =>
        limit switch
        {
            LimitSyntax.Of of => new Limit.Of(of.Length),
            LimitSyntax.ByDayAndNight pair => new Limit.ByDayAndNight(pair.Day, pair.Night),
            LimitSyntax.Vague => new Limit.Vague(VagueWords.In(quote)),
            _ => null,
        };

    public Grading Grading() =>
        new()
        {
            Rows =
            [
                .. bound.Rows.Select(row => new GradingRow(
                    row.Syntax.Name,
                    row.Level,
                    row.Tests,
                    Basis(row.Syntax, "grading")
                )),
            ],
            Unmatched = Unmatched(),
            OfDailyItems = _plan.Grading?.Of?.Value == "daily_item",
        };

    private UnmatchedPolicy? Unmatched() =>
        _plan.Grading?.Unmatched is { } unmatched
            ? new UnmatchedPolicy(unmatched.Policy.Value, Question(unmatched))
            : null;

    public ActivationRule Activation()
    {
        var decide = _plan.Activation?.Decide;
        return new ActivationRule(
            decide?.By?.Value ?? "",
            Limit(decide?.Within, decide?.Quote?.Value),
            Basis(decide, "activation")
        );
    }

    public StandDownRule? StandDown() =>
        _plan.Deactivation.FirstOrDefault(row => row is { When: not null, By: not null }) is { } row
            ? new StandDownRule(row.When!.Value, row.By!.Value, Basis(row, "deactivation"))
            : null;

    public ReviewRule? Review() =>
        _plan
            .Review.Concat(_plan.Aftercare)
            .Select(row => (row, length: (row.Within as LimitSyntax.Of)?.Length))
            .Where(it => it.length is not null && !it.row.Who.IsEmpty)
            .Select(it => new ReviewRule(
                it.row.Who[0].Value,
                it.row.Do?.Value ?? "",
                it.length!,
                Basis(it.row, "review")
            ))
            .FirstOrDefault();

    public ImmutableArray<ConstraintRule> Constraints() =>
        [
            .. from row in _plan.Constraints
            from who in row.Who
            select new ConstraintRule(
                row.Name,
                who.Value,
                row.Must?.Value,
                row.MustNot?.Value,
                Basis(row, "constraints")
            ),
        ];
}
