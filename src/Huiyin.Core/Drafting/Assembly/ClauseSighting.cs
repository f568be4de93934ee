using System.Collections.Immutable;
using Huiyin.Core.Rights;
using Huiyin.Core.Rights.Reading;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Clauses of one kind that state the same act, in characters of their paragraph.</summary>
internal sealed record ClauseSighting(
    Infringement Class,
    string? Kind,
    ScreenAct Consequence,
    ImmutableHashSet<string> Acts,
    int Start,
    int End
)
{
    private const int LongestLead = 60;

    /// <summary>Where the quote begins: with the clause that says whom or when, if that stands close before.</summary>
    public int Lead { get; init; } = Start;

    /// <summary>The clause around the act of a sighting.</summary>
    public static ClauseSighting Of(Sighting it, FoldedText folded)
    {
        var (from, to) = it.Sentence.Clause(it.Anchor);
        var start = it.Sentence.Offset + it.Sentence.Start(from);
        var end = it.Sentence.Offset + it.Sentence.Start(to);
        var lead = it.Sentence.Offset + it.Sentence.Start(it.Sentence.Clause(it.From).From);
        return new(
            it.Class,
            it.Phrasing.Kind,
            it.Phrasing.Consequence,
            [it.Phrasing.Act],
            folded.Origin(start),
            folded.Origin(end - 1) + 1
        )
        {
            Lead = folded.Origin(start - lead <= LongestLead ? Math.Min(lead, start) : start),
        };
    }

    /// <summary>Both as one, named for the graver.</summary>
    public ClauseSighting With(ClauseSighting other) =>
        (other.Consequence > Consequence ? other : this) with
        {
            Acts = Acts.Union(other.Acts),
            Start = Math.Min(Start, other.Start),
            End = Math.Max(End, other.End),
            Lead = Math.Min(Lead, other.Lead),
        };

    /// <summary>True when they share words.</summary>
    public bool Meets(ClauseSighting other) => Lead < other.End && other.Start < End;

    /// <summary>The same, never when any of the others is.</summary>
    public ClauseSighting AsGraveAs(IEnumerable<ClauseSighting> others) =>
        this with
        {
            Consequence = others.Select(it => it.Consequence).Append(Consequence).Max(),
        };

    /// <summary>The flag, without the marks at the ends of its clauses.</summary>
    public FoundFlag Flag(string words, int offset)
    {
        var (start, length) = QuoteCut.Of(words, Lead, End);
        return new(
            Class,
            Consequence,
            Kind,
            offset + start,
            length,
            words.Substring(start, length)
        );
    }
}
