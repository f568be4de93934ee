using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>What a rule quotes stands in the clause it cites, word for word.</summary>
internal sealed class QuotesAreInTheirClause : IPlanCheck
{
    // These change characters, so the file as it came no longer holds the words that were read.
    private static readonly string[] RepairsOfCharacters =
    [
        "pinyin-annotations",
        "gbk-realign",
        "hant-to-hans",
        "ocr",
        "censor-marks",
    ];

    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan)
    {
        var clauses = plan
            .Syntax.Clauses.DistinctBy(it => it.Id.Value)
            .ToDictionary(it => it.Id.Value);
        var rules = EveryRule.Of(plan.Syntax).Where(rule => rule.Quote is not null).ToArray();
        return
        [
            .. rules.SelectMany(rule => InGap(rule, clauses)),
            .. plan
                .Rules.Where(IsUnquoted)
                .Select(rule => QuoteDiagnostics.QuoteMissing(rule.Place, rule.Name)),
            .. plan.Source is null ? NotAtHand(rules) : Verify(plan, plan.Source, rules, clauses),
        ];
    }

    private static bool IsUnquoted(RuleSyntax rule) =>
        rule is TaskSyntax or ReportSyntax or EscalationSyntax or GradingRowSyntax or ScheduleSyntax
        && rule.Quote is null
        && rule.Standing != TextStatus.Supplied;

    private static IEnumerable<Diagnostic> NotAtHand(RuleSyntax[] rules) =>
        rules.Length == 0 ? [] : [QuoteDiagnostics.SourceNotAtHand(Span.Start)];

    private static IEnumerable<Diagnostic> InGap(
        RuleSyntax rule,
        Dictionary<string, ClauseSyntax> clauses
    ) =>
        rule
            .Clause.Where(id =>
                rule.Standing != TextStatus.Supplied
                && clauses.TryGetValue(id.Value, out var clause)
                && clause.Use.Value == ClauseUse.Gap
            )
            .Select(id => QuoteDiagnostics.InGapClause(rule.Quote!.Span, rule.Name, id.Value));

    private static IEnumerable<Diagnostic> Verify(
        PlanUnderCheck plan,
        SourceText source,
        RuleSyntax[] rules,
        Dictionary<string, ClauseSyntax> clauses
    )
    {
        var repaired =
            plan.Syntax.Source?.Repairs.Any(it => RepairsOfCharacters.Contains(it.Value)) ?? false;
        foreach (
            var clause in clauses.Values.Where(it => HasPlace(it) && source.Clause(it) is null)
        )
            yield return QuoteDiagnostics.ClauseOutsideSource(clause.Id.Span, clause.Id.Value);
        foreach (var rule in rules.Where(it => !IsFound(it, source, clauses)))
        {
            var cited = string.Join(", ", rule.Clause.Select(id => id.Value));
            yield return repaired
                ? QuoteDiagnostics.NotFoundAfterRepair(rule.Quote!.Span, rule.Name, cited)
                : QuoteDiagnostics.NotFound(rule.Quote!.Span, rule.Name, cited);
        }
    }

    private static bool HasPlace(ClauseSyntax clause) =>
        !clause.Lines.IsEmpty || !clause.Characters.IsEmpty;

    private static bool IsFound(
        RuleSyntax rule,
        SourceText source,
        Dictionary<string, ClauseSyntax> clauses
    )
    {
        var known = rule
            .Clause.Select(id => clauses.GetValueOrDefault(id.Value))
            .OfType<ClauseSyntax>()
            .ToArray();
        var text = string.Concat(known.Select(source.Clause));
        return known.Length == 0
            || text.Contains(SourceText.Fold(rule.Quote!.Value), StringComparison.Ordinal);
    }
}
