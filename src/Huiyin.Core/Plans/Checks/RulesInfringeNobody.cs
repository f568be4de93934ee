using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Plans.Checks;

/// <summary>No rule says, or rests on, words that infringe somebody's rights.</summary>
internal sealed class RulesInfringeNobody : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        plan
            .Rules.Concat(plan.Syntax.Roles)
            .Concat(plan.Syntax.Levels)
            .Concat(plan.Syntax.Activation?.Calendar ?? [])
            .SelectMany(rule => Own(rule).Concat(Quoted(rule)))
            .Concat(plan.Syntax.Facts.SelectMany(Asked))
            .Concat(Titled(plan.Syntax));

    /// <summary>The plan's own name stands on every incident that runs on it.</summary>
    private static IEnumerable<Diagnostic> Titled(PlanSyntax plan) =>
        new[] { plan.Header.Title, plan.Header.Organisation?.Name }
            .OfType<Located<string>>()
            .SelectMany(words => Ordered("plan", words));

    private static IEnumerable<Diagnostic> Own(RuleSyntax rule) =>
        RuleWords.Of(rule).SelectMany(words => Ordered(rule.Name, words));

    private static IEnumerable<Diagnostic> Asked(FactSyntax fact) =>
        new[] { fact.Ask, fact.Hint, fact.Note, fact.From }
            .OfType<Located<string>>()
            .Concat(fact.Values)
            .SelectMany(words => Ordered(fact.Name.Value, words));

    private static IEnumerable<Diagnostic> Ordered(string rule, Located<string> words) =>
        RightsScreen
            .ScreenRule(words.Value)
            .DistinctBy(it => it.Class)
            .Select(it =>
                it.Act == ScreenAct.Never
                    ? RightsDiagnostics.OrdersInfringement(words.Span, rule, it.Words, it.Class.Id)
                    : RightsDiagnostics.ReviewWords(words.Span, rule, it.Words, it.Class.Id)
            );

    private static IEnumerable<Diagnostic> Quoted(RuleSyntax rule) =>
        rule.Standing == TextStatus.Rewritten || NamesABreach(rule) || rule.Quote is not { } quote
            ? []
            : RightsScreen
                .Screen(quote.Value)
                .DistinctBy(it => it.Class)
                .Select(it => Resting(rule, quote, it));

    /// <summary>A clause on liability names what must not happen; it orders nothing.</summary>
    private static bool NamesABreach(RuleSyntax rule) =>
        rule is StatementSyntax { Breach: not null };

    private static Diagnostic Resting(RuleSyntax rule, Located<string> quote, Finding finding) =>
        finding.Act == ScreenAct.Never
            ? RightsDiagnostics.QuotesInfringement(
                quote.Span,
                rule.Name,
                finding.Words,
                finding.Class.Id
            )
            : RightsDiagnostics.ReviewWords(quote.Span, rule.Name, finding.Words, finding.Class.Id);
}
