using System.Collections.Immutable;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>
/// A grade that is dealt with twice where another is left out: 发生三级时…；发生二级时…；发生三级时…. Sentences of a clause
/// are looked at, and members of a list.
/// </summary>
internal static class DuplicateLevels
{
    // Behind so many characters a grade is no longer what the sentence is about.
    private const int Lead = 14;

    private static readonly string[] Numbers = ["一级", "二级", "三级", "四级", "五级"];

    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var known = LevelNames.Defined(reading).Where(LevelNames.IsNumber).ToHashSet();
        return reading
            .Clauses.Select(clause => ClauseSentences.Of(clause.Text).Select(it => Led(clause, it)))
            .Concat(NumberedLists.In(reading.Clauses).Select(list => list.Select(Led)))
            .Select(places => places.OfType<Place>().ToList())
            .SelectMany(places => Repeated(places, known));
    }

    private static Place? Led(Clause clause) =>
        Led(clause, (clause.Text.Length - clause.Body.Length, clause.Body));

    private static Place? Led(Clause clause, (int At, string Text) sentence) =>
        LevelTerm.In(sentence.Text).FirstOrDefault() is { At: <= Lead } term
        && LevelNames.Key(term.Name) is var key
        && LevelNames.IsNumber(key)
        && !IsRange(sentence.Text[term.End..])
            ? new(clause, sentence.At + term.At, key)
            : null;

    // 三级以上, 三级、二级: several grades at once.
    private static bool IsRange(string behind) =>
        behind.Length > 0
        && (
            behind[0] is '、' or '和' or '至' or '及' or '或'
            || behind.StartsWith("以", StringComparison.Ordinal)
        );

    // As many places as there are grades, and still one without a place: the other one was written for it.
    private static IEnumerable<DraftQuestion> Repeated(List<Place> places, HashSet<string> known)
    {
        var levels = known.Count > 0 ? known : [.. Numbers.Take(places.Count)];
        var missing = levels.Except(places.Select(it => it.Level)).ToImmutableArray();
        return places.Count >= 3 && places.Count == levels.Count && missing.Length == 1
            ? [About(Repeat(places), missing[0])]
            : [];
    }

    private static Place Repeat(List<Place> places) =>
        places.GroupBy(it => it.Level).First(same => same.Count() > 1).Last();

    private static DraftQuestion About(Place place, string missing) =>
        Ask.About(
            place.Clause,
            Quotes.At(place.Clause, place.At),
            "conflict",
            "duplicate-level",
            new(
                $"{place.Level}写了两次，{missing}却没有写。后一处应为{missing}吗？",
                $"{place.Level} stands twice and {missing} nowhere. Does the second place mean {missing}?"
            ),
            missing,
            $"仍为{place.Level}"
        );

    private sealed record Place(Clause Clause, int At, string Level);
}
