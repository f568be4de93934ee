using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Rights.Infringements;

namespace Huiyin.Core.Rights;

/// <summary>
/// Reads texts for wordings that infringe, or may infringe, people's right to be heard. It errs on the side of asking a
/// person; what it calls <see cref="ScreenAct.Never"/> no setting changes.
/// </summary>
public static class RightsScreen
{
    private static readonly ImmutableArray<(
        Infringement Class,
        Wording Wording,
        Regex Pattern
    )> Lexicon =
    [
        .. from infringement in Catalogue.All
        from wording in infringement.Wordings
        select (infringement, wording, new Regex(wording.Pattern, RegexOptions.CultureInvariant)),
    ];

    /// <summary>Every class of infringement, the gravest first.</summary>
    public static ImmutableArray<Infringement> Classes => Catalogue.All;

    /// <summary>The class a plan names in <c>flagged.class</c>, or null when there is none.</summary>
    public static Infringement? Class(string id) => Catalogue.All.FirstOrDefault(it => it.Id == id);

    /// <summary>What a text of a plan says, in the order of the text.</summary>
    public static ImmutableArray<Finding> Screen(string text) => Read(text, wording => wording.Act);

    /// <summary>What a rule's own words would order; some words a text may contain no rule may say.</summary>
    public static ImmutableArray<Finding> ScreenRule(string ownWords) =>
        Read(ownWords, wording => wording.InRules);

    private static ImmutableArray<Finding> Read(string text, Func<Wording, ScreenAct> act)
    {
        var folded = new FoldedText(text);
        var findings =
            from entry in Lexicon
            from match in entry.Pattern.Matches(folded.Text)
            where match.Length > 0 && !IsProtection(folded.Text, match, entry.Wording)
            let words = folded.OriginalWords(match.Index, match.Length)
            select new Finding(entry.Class, act(entry.Wording), folded.Origin(match.Index), words);
        return [.. findings.OrderBy(it => it.Position).ThenByDescending(it => it.Act)];
    }

    private static bool IsProtection(string text, Match match, Wording wording) =>
        wording.Negatable && Negation.Covers(text, match.Index, match.Index + match.Length);
}
