using Huiyin.Core.Clocks;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>Limits; each key allows its own words beside a length.</summary>
internal sealed class LimitShape(params string[] words) : Shape<LimitSyntax>
{
    private const string Lengths = "15m | 1h | 3d | 3wd | 1mo | 2y";

    /// <summary>True where <c>{day, night}</c> is allowed.</summary>
    public bool DayAndNight { get; init; }

    public override LimitSyntax? Read(PlanNode node, string key, Reading reading)
    {
        var limit = node switch
        {
            ScalarNode { IsNull: false } scalar => Parse(scalar.Text),
            MapNode map when DayAndNight => Pair(map),
            _ => null,
        };
        if (limit is null)
            ReportBad(node, key, reading);
        return limit is null ? null : limit with { Span = node.Span };
    }

    private LimitSyntax? Parse(string text) =>
        LengthText.Parse(text) is { } length ? new LimitSyntax.Of(length)
        : text.StartsWith("with ", StringComparison.Ordinal) && words.Contains("with")
            ? With(text[5..].Trim())
        : !words.Contains(text) ? null
        : text switch
        {
            "vague" => new LimitSyntax.Vague(),
            "gap" => new LimitSyntax.Open(),
            "none" => new LimitSyntax.None(),
            _ => null,
        };

    private static LimitSyntax.With? With(string task) => task.Length == 0 ? null : new(task);

    private static LimitSyntax.ByDayAndNight? Pair(MapNode map) =>
        map.Entries.Count == 2 && Part(map, "day") is { } day && Part(map, "night") is { } night
            ? new(day, night)
            : null;

    private static DayCount? Part(MapNode map, string key) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value is ScalarNode scalar
            ? LengthText.Parse(scalar.Text)
            : null;

    private void ReportBad(PlanNode node, string key, Reading reading)
    {
        var allowed = string.Join(
            " | ",
            words.Select(w => w == "with" ? "with T1" : w).Prepend(Lengths)
        );
        if (DayAndNight)
            allowed += " | {day: 15m, night: 30m}";
        reading.Report(
            node is ScalarNode { IsNull: true }
                ? SyntaxDiagnostics.EmptyValue(node.Span, key)
                : SyntaxDiagnostics.BadLimit(node.Span, key, YamlText.OneLine(node), allowed)
        );
    }

    public override PlanNode Write(LimitSyntax value) =>
        value is LimitSyntax.ByDayAndNight pair
            ? new MapNode([
                new("day", new ScalarNode(pair.Day.Code)),
                new("night", new ScalarNode(pair.Night.Code)),
            ])
            : new ScalarNode(Word(value));

    private static string Word(LimitSyntax value) =>
        value switch
        {
            LimitSyntax.Of of => of.Length.Code,
            LimitSyntax.With with => $"with {with.Task}",
            LimitSyntax.Vague => "vague",
            LimitSyntax.None => "none",
            _ => "gap",
        };
}
