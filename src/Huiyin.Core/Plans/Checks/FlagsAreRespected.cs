using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Nothing is compiled from words that a flag takes out, and rewrites and their flags name each other.</summary>
internal sealed class FlagsAreRespected : IPlanCheck
{
    private const int SharedEnds = 4;

    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        [
            .. plan.Rules.SelectMany(rule =>
                rule.Standing == TextStatus.Rewritten ? Rewrite(plan, rule) : Plain(plan, rule)
            ),
            .. plan.Syntax.Flagged.Select(Undecided).OfType<Diagnostic>(),
        ];

    private static Diagnostic? Undecided(FlagSyntax flag) =>
        flag.Act.Value switch
        {
            FlagAct.Review when flag.Decided is null => RightsDiagnostics.FlagUndecided(
                flag.Place,
                flag.Name
            ),
            FlagAct.Rewrite when flag.To is null => RightsDiagnostics.RewriteMissing(
                flag.Place,
                flag.Name
            ),
            _ => null,
        };

    private static IEnumerable<Diagnostic> Rewrite(PlanUnderCheck plan, RuleSyntax rule)
    {
        if (rule.RewriteOf is null)
            yield return ReferenceDiagnostics.RewriteWithoutFlag(rule.Place, rule.Name);
        var flag = plan.Flag(rule.RewriteOf?.Value);
        if (flag is not null && flag.Act.Value != FlagAct.Rewrite)
            yield return RightsDiagnostics.RewriteOfNever(rule.Place, rule.Name, flag.Name);
        if (flag?.To is { } to && to.Value != rule.Name)
            yield return RightsDiagnostics.RewriteElsewhere(
                rule.Place,
                rule.Name,
                flag.Name,
                to.Value
            );
        foreach (var never in Sharing(plan, rule).Where(it => it.Act.Value == FlagAct.Never))
            yield return RightsDiagnostics.FlaggedCompiled(rule.Place, rule.Name, never.Name);
    }

    private static IEnumerable<Diagnostic> Plain(PlanUnderCheck plan, RuleSyntax rule)
    {
        foreach (var flag in Sharing(plan, rule))
            yield return flag.Act.Value == FlagAct.Review
                ? RightsDiagnostics.FlaggedForReview(rule.Place, rule.Name, flag.Name)
                : RightsDiagnostics.FlaggedCompiled(rule.Place, rule.Name, flag.Name);
        foreach (
            var clause in plan.Syntax.Clauses.Where(it =>
                it.Use.Value == ClauseUse.Flagged && Cites(rule, it.Id.Value)
            )
        )
            yield return RightsDiagnostics.FlaggedClause(rule.Place, rule.Name, clause.Id.Value);
    }

    private static bool Cites(RuleSyntax rule, string clause) =>
        rule.Clause.Any(id => id.Value == clause);

    private static IEnumerable<FlagSyntax> Sharing(PlanUnderCheck plan, RuleSyntax rule) =>
        plan.Syntax.Flagged.Where(flag =>
            flag.Clause.Any(id => Cites(rule, id.Value)) && ShareWords(rule, flag)
        );

    // A rule that quotes nothing means the whole clause, flagged words and all.
    private static bool ShareWords(RuleSyntax rule, FlagSyntax flag)
    {
        if (rule.Quote is null || flag.Quote is null)
            return rule.Standing != TextStatus.Supplied;
        var quote = SourceText.Fold(rule.Quote.Value);
        var words = SourceText.Fold(flag.Quote.Value);
        return quote.Contains(words, StringComparison.Ordinal)
            || words.Contains(quote, StringComparison.Ordinal)
            || EndMeetsStart(quote, words)
            || EndMeetsStart(words, quote);
    }

    private static bool EndMeetsStart(string a, string b)
    {
        for (var length = Math.Min(a.Length, b.Length); length >= SharedEnds; length--)
            if (a.AsSpan(a.Length - length).SequenceEqual(b.AsSpan(0, length)))
                return true;
        return false;
    }
}
