using System.Collections.Immutable;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Finds every limit of time that binds a duty.</summary>
internal static class TimingReader
{
    /// <summary>The limits in the order of the text; a limit inside a grade's definition is a condition and none of these.</summary>
    public static ImmutableArray<DraftTiming> Read(
        ImmutableArray<Clause> clauses,
        ImmutableArray<LevelDefinition> levels
    ) =>
        [
            .. from clause in clauses
            from sentence in ClauseSentences.Of(clause.Text)
            from time in TimeMentions.In(sentence.Text)
            where !levels.Any(level => Defines(level, clause, sentence.At + time.At))
            select new DraftTiming(time.Limit, clause.Id, Quote(sentence.Text, time)),
        ];

    // Who does what is part of it: the sentence, of a long one the part between commas with its neighbours.
    private static string Quote(string sentence, TimeMention time)
    {
        if (sentence.Length <= 90)
            return sentence.Trim();
        var (from, to) = NoLimits.Bounds(sentence, time);
        var next = to < sentence.Length ? sentence.IndexOfAny(['，', '；', '。'], to + 1) : to;
        return sentence[from..(next < 0 || next - from > 90 ? to : next)].Trim();
    }

    private static bool Defines(LevelDefinition level, Clause clause, int at) =>
        level.Clause == clause
        && at >= level.At
        && at < level.At + level.Words.Length
        && level.Conditions.Any(it => it.Fact == "stay" && Math.Abs(level.At + it.At - at) < 6);
}
