using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>How soon somebody has to be on the spot, and what the limit goes by.</summary>
/// <param name="Clause">Where it stands.</param>
/// <param name="At">Where the limit begins in the clause's text.</param>
/// <param name="Limit">The limit, such as 1h.</param>
/// <param name="ByPlace">True when it goes by where people are.</param>
/// <param name="Level">The grade it goes by; null when by none.</param>
/// <param name="Who">Who is bound, as far as the words between commas say.</param>
internal sealed partial record ArrivalLimit(
    Clause Clause,
    int At,
    string Limit,
    bool ByPlace,
    string? Level,
    string Who
)
{
    /// <summary>The limits of a plan.</summary>
    public static IEnumerable<ArrivalLimit> In(DraftReading reading) =>
        from clause in reading.Clauses
        from sentence in ClauseSentences.Of(clause.Text)
        where Arrival().IsMatch(sentence.Text)
        from time in TimeMentions.In(sentence.Text)
        where time.Use == TimeUse.Within && IsArrival(sentence.Text, time)
        select Of(clause, sentence, time);

    private static ArrivalLimit Of(Clause clause, (int At, string Text) sentence, TimeMention time)
    {
        var before = sentence.Text[..time.At];
        return new(
            clause,
            sentence.At + time.At,
            time.Value,
            Place().IsMatch(before),
            Graded(clause, before),
            Subject().Match(before).Groups["w"].Value
        );
    }

    private static string? Graded(Clause clause, string before) =>
        LevelTerm.In(before).LastOrDefault()?.Name
        ?? clause
            .Path.Select(it => LevelTerm.In(it.Heading).FirstOrDefault()?.Name)
            .FirstOrDefault(it => it is not null);

    // 在1小时内赶赴现场, or 赶赴现场，市1小时内.
    private static bool IsArrival(string sentence, TimeMention time) =>
        Arrival().IsMatch(sentence[time.At..Math.Min(sentence.Length, time.At + 16)])
        || Place().IsMatch(sentence[..time.At]) && Arrival().IsMatch(sentence[..time.At]);

    [GeneratedRegex("赶赴|赶到|赶至|到达|抵达|到场|到现场", RegexOptions.CultureInvariant)]
    private static partial Regex Arrival();

    [GeneratedRegex(
        "(?:^|[，、；：到])(?:县|市|省|京|北京|市里|省里)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Place();

    [GeneratedRegex(
        @"(?:^|[，；：。])(?<w>[\u3400-\u9fff]{2,12}?)(?:应当?|须|必须|要|在|于|应在)*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Subject();
}
