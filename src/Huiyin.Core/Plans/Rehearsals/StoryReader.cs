using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;
using NodaTime;
using NodaTime.Text;

namespace Huiyin.Core.Plans.Rehearsals;

using Words = ImmutableSortedDictionary<string, string>;

/// <summary>Reads a rehearsal story, <c>huiyin-story/1</c>.</summary>
public static class StoryReader
{
    /// <summary>The language this program reads.</summary>
    public const string Schema = "huiyin-story/1";

    private static readonly Duration Longest = Duration.FromDays(366);

    /// <summary>The story, or null and everything that is wrong with it.</summary>
    public static (Story? Story, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        var reading = new Reading();
        if (YamlTree.Read(text, reading) is not MapNode root)
            return (null, Or(reading, SyntaxDiagnostics.EmptyFile(Span.Start)));
        var story = Story(root, reading);
        return reading.Diagnostics.IsEmpty ? (story, []) : (null, reading.Diagnostics);
    }

    private static ImmutableArray<Diagnostic> Or(Reading reading, Diagnostic otherwise) =>
        reading.Diagnostics is { IsEmpty: false } found ? found : [otherwise];

    private static Story Story(MapNode root, Reading reading)
    {
        MapShapes.ReportDuplicates(root, reading);
        if (Scalar(root, "schema") != Schema)
            reading.Report(StoryDiagnostics.WrongSchema(root.Span));
        return new(
            Required(root, "title", reading),
            Moment(root, reading),
            Inner(root, "facts")
                .ToImmutableSortedDictionary(
                    fact => fact.Key,
                    fact => (string?)fact.Value,
                    StringComparer.Ordinal
                ),
            Steps(root, reading),
            Scalar(root, "until") is { } until
                ? Offset(root, "until", until, reading)
                : Duration.FromHours(24)
        );
    }

    private static Instant Moment(MapNode root, Reading reading)
    {
        var text = Required(root, "start", reading);
        var parsed = OffsetDateTimePattern.Rfc3339.Parse(text);
        if (!parsed.Success)
            reading.Report(StoryDiagnostics.BadMoment(root.Span, text));
        return parsed.TryGetValue(default, out var moment) ? moment.ToInstant() : default;
    }

    private static ImmutableArray<StoryStep> Steps(MapNode root, Reading reading)
    {
        var steps = ImmutableArray.CreateBuilder<StoryStep>();
        foreach (var node in ((Node(root, "steps") as ListNode)?.Items ?? []).OfType<MapNode>())
        {
            var step = Step(node, reading);
            if (steps.Count > 0 && step.At < steps[^1].At)
                reading.Report(StoryDiagnostics.OutOfOrder(node.Span));
            steps.Add(step);
        }
        return steps.ToImmutable();
    }

    private static StoryStep Step(MapNode node, Reading reading)
    {
        MapShapes.ReportDuplicates(node, reading);
        var at = Offset(node, "at", Required(node, "at", reading), reading);
        var name = Required(node, "do", reading);
        var words = new StoryWords(
            Scalars(node),
            Inner(node, name == "facts" ? "facts" : "content")
        );
        if (StoryVerbs.All.TryGetValue(name, out var verb))
            return new(at, Scalar(node, "by"), (by, run) => verb(words, by, run));
        reading.Report(
            StoryDiagnostics.UnknownStep(
                node.Span,
                name,
                string.Join(" | ", StoryVerbs.All.Keys.Order()),
                Nearest.To(name, StoryVerbs.All.Keys)
            )
        );
        return new(
            at,
            null,
            (_, _) => throw new InvalidOperationException("A story with errors is never played.")
        );
    }

    private static Duration Offset(MapNode node, string key, string text, Reading reading)
    {
        Duration? length = text is "0m" or "0"
            ? Duration.Zero
            : LengthText.Parse(text) switch
            {
                Elapsed elapsed => elapsed.Length,
                CalendarDays days => Duration.FromDays(days.Days),
                _ => null,
            };
        if (length is not null && length <= Longest)
            return length.Value;
        reading.Report(StoryDiagnostics.BadOffset(Node(node, key)?.Span ?? node.Span, text));
        return Duration.Zero;
    }

    private static string Required(MapNode map, string key, Reading reading)
    {
        if (Scalar(map, key) is { Length: > 0 } text)
            return text;
        reading.Report(SyntaxDiagnostics.MissingKey(map.Span, key, "story"));
        return "";
    }

    private static PlanNode? Node(MapNode map, string key) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    private static string? Scalar(MapNode map, string key) => (Node(map, key) as ScalarNode)?.Text;

    private static Words Scalars(MapNode map) =>
        map
            .Entries.Where(entry => entry.Value is ScalarNode)
            .DistinctBy(entry => entry.Key.Value)
            .ToImmutableSortedDictionary(
                entry => entry.Key.Value,
                entry => ((ScalarNode)entry.Value).Text,
                StringComparer.Ordinal
            );

    private static Words Inner(MapNode map, string key) =>
        Node(map, key) is MapNode inner ? Scalars(inner) : Words.Empty;
}
