using Huiyin.Core;
using Huiyin.Core.Incidents;
using NodaTime;

namespace Huiyin.App.Incidents;

public sealed partial class IncidentPage
{
    /// <summary>What happened, newest first, in sentences; calls that repeat while nobody answers are one line.</summary>
    public IReadOnlyList<TimelineLine> Timeline
    {
        get
        {
            var lines = new List<TimelineLine>();
            foreach (var line in Lines())
                Add(lines, line);
            return lines;
        }
    }

    private static void Add(List<TimelineLine> lines, TimelineLine line)
    {
        var calls = lines.FindLastIndex(it => it.Subject != TimelineSubject.Escalations) + 1;
        var same = lines.FindIndex(calls, line.Repeats);
        if (same < 0)
            lines.Add(line);
        else
            lines[same] = lines[same].Repeated(line.At);
    }

    private IEnumerable<TimelineLine> Lines()
    {
        foreach (var entry in Running.Register.Entries(View.Key).Reverse())
        {
            var subject = Core.Incidents.Timeline.SubjectOf(entry.Event);
            if ((Show is null || Show == subject) && Say(entry.Event) is { } said)
                yield return new(entry.At, said, subject);
        }
    }

    private Phrase? Say(LedgerEvent happened) =>
        Core.Incidents.Timeline.Describe(
            happened,
            Run,
            View.Context,
            new(View.NameOf, (fact, value) => Phrase.Same(facts.Of(fact, value)))
        );
}

/// <summary>One line of a timeline.</summary>
/// <param name="At">When it happened, the last time.</param>
/// <param name="Said">The sentence.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Since">When it happened first.</param>
/// <param name="Times">How often.</param>
public sealed record TimelineLine(
    Instant At,
    Phrase Said,
    TimelineSubject Subject,
    Instant? Since = null,
    int Times = 1
)
{
    /// <summary>True when the other line says the same.</summary>
    public bool Repeats(TimelineLine other) => Said == other.Said;

    /// <summary>The line, having happened once before at that time.</summary>
    public TimelineLine Repeated(Instant before) => this with { Since = before, Times = Times + 1 };
}
