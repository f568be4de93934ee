using System.Text.RegularExpressions;

namespace Huiyin.Core.Rights.Reading;

/// <summary>What stands around an act and takes the wrong out of it: "must not", a crime, help that was asked for.</summary>
internal static partial class ClauseFrame
{
    private const string Condemning = Sense.Blame + Sense.Punish + Sense.Forbid;

    /// <summary>True when the clause protects, or orders a lawful step.</summary>
    public static bool Lifts(Sighting sighting) =>
        IsLawful(sighting) || IsForbidden(sighting) || IsCondemned(sighting);

    /// <summary>……的, ……的人员, ……行为: the act is named, not ordered.</summary>
    [GeneratedRegex("(的|行为|的(单位|个人|人员|干部|责任人|工作人员|情况))$")]
    private static partial Regex NamesAnAct();

    private static bool IsLawful(Sighting it)
    {
        var (from, to) = it.Sentence.Clause(it.Anchor);
        from = it.Phrasing.UnlessAnywhere ? 0 : Condition(it.Sentence, from);
        return it.Sentence.Senses.AsSpan(from, to - from)
                .IndexOfAny(it.Phrasing.Unless + Sense.Past) >= 0;
    }

    /// <summary>Where the condition begins that the clause before states: 对……的, 如……, ……时.</summary>
    private static int Condition(SenseSentence sentence, int clause)
    {
        if (clause < 2)
            return clause;
        var (from, to) = sentence.Clause(clause - 2);
        var words = sentence.Text[sentence.Start(from)..sentence.Start(to)];
        var states =
            words.EndsWith('的')
            || words.EndsWith('者')
            || words.EndsWith('时')
            || words.EndsWith('后')
            || words.AsSpan().IndexOfAny("对如遇凡若当经应发") is >= 0 and < 3
            || words.EndsWith("人员", StringComparison.Ordinal);
        return states ? from : clause;
    }

    private static bool IsForbidden(Sighting it)
    {
        var (from, _) = it.Sentence.Clause(it.Anchor);
        var before = it.Sentence.Senses.AsSpan(from, it.Anchor - from);
        if (it.Phrasing.NegatedBy.Contains(Sense.Forbid[0]) && before.EndsWith(Sense.Not))
            return true;
        if (it.Sentence.Text.Contains("零容忍", StringComparison.Ordinal))
            return true;
        var forbids = before.LastIndexOfAny(it.Phrasing.NegatedBy);
        return forbids >= 0 && before[forbids..].IndexOf(Sense.Delay) < 0;
    }

    /// <summary>对非法拘禁……的,依法追究: the clause names the act to condemn it.</summary>
    private static bool IsCondemned(Sighting it)
    {
        var (from, to) = it.Sentence.Clause(it.Anchor);
        if (it.Phrasing.NegatedBy.Length == 0 || to >= it.Sentence.Senses.Length)
            return false;
        var words = it.Sentence.Text[it.Sentence.Start(from)..it.Sentence.Start(to)];
        return NamesAnAct().IsMatch(words)
            && !words.Contains('未')
            && !words.Contains("没有", StringComparison.Ordinal)
            && (
                it.Sentence.Senses.AsSpan(from, to - from).Contains(Sense.Neglect[0])
                || it.Sentence.Senses.AsSpan(to).IndexOfAny(Condemning) >= 0
            );
    }
}
