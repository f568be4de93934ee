using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Rights.Infringements;
using Huiyin.Core.Rights.Reading;

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
        Lazy<Regex> Pattern,
        WordingNeeds Needs
    )> Lexicon =
    [
        .. from infringement in Catalogue.All
        from wording in infringement.Wordings
        select (
            infringement,
            wording,
            new Lazy<Regex>(() => new(wording.Pattern, RegexOptions.CultureInvariant)),
            new WordingNeeds(wording.Pattern)
        ),
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

    /// <summary>The wordings in a folded text, with protections left out.</summary>
    internal static IEnumerable<(Infringement Class, Wording Wording, Match Match)> Wordings(
        string folded
    ) =>
        from pairs in new[] { new CharacterPairs(folded) }
        from entry in Lexicon
        where entry.Needs.MayOccur(pairs)
        from match in entry.Pattern.Value.Matches(folded)
        where match.Length > 0 && !IsProtection(folded, match, entry.Wording)
        select (entry.Class, entry.Wording, match);

    private static ImmutableArray<Finding> Read(string text, Func<Wording, ScreenAct> act)
    {
        var folded = new FoldedText(text);
        var worded =
            from it in Wordings(folded.Text)
            let words = folded.OriginalWords(it.Match.Index, it.Match.Length)
            select new Finding(it.Class, act(it.Wording), folded.Origin(it.Match.Index), words);
        var inOtherWords =
            from it in PhrasingReader.Read(folded.Text, Catalogue.All)
            let words = folded.OriginalWords(it.Start, it.Length)
            select new Finding(it.Class, it.Phrasing.Consequence, folded.Origin(it.Start), words);
        return
        [
            .. worded
                .Concat(inOtherWords)
                .OrderBy(it => it.Position)
                .ThenByDescending(it => it.Act),
        ];
    }

    private static bool IsProtection(string text, Match match, Wording wording) =>
        wording.Negatable && Negation.Covers(text, match.Index, match.Index + match.Length);
}
