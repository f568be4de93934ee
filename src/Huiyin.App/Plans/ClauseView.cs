using Huiyin.Core.Plans.Language;

namespace Huiyin.App.Plans;

/// <summary>A clause of the text, and what was made of it.</summary>
/// <param name="View">The plan.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Parts">Its words, cut at what is quoted.</param>
/// <param name="Rules">The rules made from it.</param>
/// <param name="Flags">The flags on it.</param>
/// <param name="Gaps">The questions it leaves open.</param>
/// <param name="Elsewhere">Rules that cite it and stand at an earlier clause.</param>
public sealed record ClauseView(
    PlanView View,
    ClauseSyntax Clause,
    IReadOnlyList<TextPart> Parts,
    IReadOnlyList<RuleCard> Rules,
    IReadOnlyList<FlagSyntax> Flags,
    IReadOnlyList<GapSyntax> Gaps,
    IReadOnlyList<RuleCard> Elsewhere
)
{
    /// <summary>The clauses of a plan, in the order of the text.</summary>
    public static IEnumerable<ClauseView> All(PlanView view)
    {
        var text = new ClauseText(view.Version.Source);
        var cards = RuleCards.Of(view).ToList();
        foreach (var clause in view.Syntax.Clauses)
            yield return Of(clause, text.Of(clause), view, cards);
    }

    /// <summary>The place of a flag on the page.</summary>
    public static string Anchor(FlagSyntax flag) => $"flag-{flag.Name}";

    private static ClauseView Of(
        ClauseSyntax clause,
        string text,
        PlanView view,
        List<RuleCard> cards
    )
    {
        var id = clause.Id.Value;
        var citing = cards.Where(card => Cites(card.Rule, id)).ToList();
        var rules = citing.Where(card => card.Rule.Clause[0].Value == id).ToList();
        var flags = view.Syntax.Flagged.Where(flag => Cites(flag, id)).ToList();
        var gaps = view.Syntax.Gaps.Where(gap => Cites(gap, id)).ToList();
        var quotes = citing
            .Select(card => (card.Rule.Quote?.Value ?? "", card.Anchor, false))
            .Concat(flags.Select(flag => (flag.Quote?.Value ?? "", Anchor(flag), true)));
        return new(
            view,
            clause,
            [.. TextPart.Cut(text, quotes)],
            rules,
            flags,
            gaps,
            [.. citing.Except(rules)]
        );
    }

    private static bool Cites(RuleSyntax rule, string clause) =>
        rule.Clause.Any(id => id.Value == clause);
}
