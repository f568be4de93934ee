using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Checks;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// What every rule of a draft passes, however it is made: it rests on no clause that is never carried out, its own words
/// order no infringement, it quotes its clause word for word, and it fits into the plan.
/// </summary>
internal static class RuleScreen
{
    private static readonly string[] Citing = ["clause", "quote", "status", "rewrite_of"];

    /// <summary>Why the rule cannot be in the draft; null where it can.</summary>
    public static Refusal? Refuse(DraftRecord draft, DraftRule rule) =>
        RefuseUnfit(draft, rule) ?? (rule.IsCard ? null : RefuseFit(draft, rule));

    /// <summary>The same without asking whether it fits among the others.</summary>
    public static Refusal? RefuseUnfit(DraftRecord draft, DraftRule rule) =>
        RefuseWords(rule) ?? RefuseClause(draft, rule) ?? RefuseMeaning(rule);

    /// <summary>Why the words of a neutral rewrite are not neutral; null where they are.</summary>
    public static Refusal? RefuseRewrite(DraftRule rule) =>
        Own(rule).SelectMany(words => RightsScreen.ScreenRule(words)).FirstOrDefault() is { } found
            ? Refusal.RuleInfringes(found.Words, found.Class.Name, found.Ground.Article)
            : null;

    private static Refusal? RefuseWords(DraftRule rule) =>
        WrittenWords.Refuse([rule.Id, rule.Quote, .. rule.Fields.Select(field => field.Value)]);

    private static Refusal? RefuseClause(DraftRecord draft, DraftRule rule)
    {
        foreach (var id in ClauseNodes.Cited(rule))
        {
            if (draft.NeverOn(id) is { } flag)
                return Refusal.ClauseNeverCarried(flag.Id, flag.Class.Name);
            if (draft.Clause(id) is null)
                return Refusal.NotInDraft(id);
        }
        return
            rule.Quote is { } quote
            && ClauseNodes.Cited(rule).Any()
            && !IsQuoted(draft, rule, quote)
            ? Refusal.QuoteNotInClause()
            : null;
    }

    private static bool IsQuoted(DraftRecord draft, DraftRule rule, string quote) =>
        SourceText
            .Fold(string.Concat(ClauseNodes.Cited(rule).Select(id => draft.Clause(id)?.Words)))
            .Contains(SourceText.Fold(quote), StringComparison.Ordinal);

    private static Refusal? RefuseMeaning(DraftRule rule)
    {
        var quoted =
            IsRewrite(rule) || rule.Block == "accountability" || rule.Quote is null
                ? []
                : RightsScreen.Screen(rule.Quote);
        return
            Own(rule)
                .SelectMany(words => RightsScreen.ScreenRule(words))
                .Concat(quoted)
                .FirstOrDefault(found => found.Act == ScreenAct.Never)
                is { } found
            ? Refusal.RuleInfringes(found.Words, found.Class.Name, found.Ground.Article)
            : null;
    }

    private static Refusal? RefuseFit(DraftRecord draft, DraftRule rule)
    {
        var others = draft.Sheet.Rows.Where(row => row.Id != rule.Id);
        var file = DraftYaml.Print(draft.Sheet with { Rows = [.. others, rule] });
        return file.LeftOut.TryGetValue(rule.Id, out var why) ? Refusal.RowDoesNotFit(why) : null;
    }

    /// <summary>True for a rule that stands in the place of a flagged clause.</summary>
    public static bool IsRewrite(DraftRule rule) =>
        rule.Fields.Any(field =>
            field.Key == "rewrite_of" || field is { Key: "status", Value: "rewritten" }
        );

    private static IEnumerable<string> Own(DraftRule rule) =>
        rule
            .Fields.Where(field => !Citing.Contains(field.Key))
            .Select(field => field.Key == "must_not" ? $"不得{field.Value}" : field.Value);
}
