using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>A time zone that the program knows.</summary>
internal sealed class TimeZoneShape : TextShape
{
    public static new readonly TimeZoneShape Any = new();

    protected override Located<string>? Parse(ScalarNode scalar, string key, Reading reading)
    {
        if (DateTimeZoneProviders.Tzdb.Ids.Contains(scalar.Text))
            return base.Parse(scalar, key, reading);
        var near = Nearest.To(scalar.Text, DateTimeZoneProviders.Tzdb.Ids);
        reading.Report(
            SyntaxDiagnostics.UnknownWord(scalar.Span, key, scalar.Text, "Asia/Shanghai, …", near)
        );
        return null;
    }
}

/// <summary>A parameter: the one place where null is a value, as long as a gap asks for it.</summary>
internal sealed class ParameterShape : Shape<ParameterSyntax>
{
    private static readonly MapShape<ParameterSyntax> Map = new(
        "params",
        Keys<ParameterSyntax>.Of(
            "type",
            new WordShape("clock", "duration", "int", "text"),
            p => p.Type,
            (p, v) => p with { Type = v },
            required: true
        ),
        Keys<ParameterSyntax>.Text("value", p => p.Value, (p, v) => p with { Value = v }),
        Keys<ParameterSyntax>.Of(
            "status",
            new EnumShape<TextStatus>(),
            p => p.Status,
            (p, v) => p with { Status = v }
        ),
        Keys<ParameterSyntax>.Text("clause", p => p.Clause, (p, v) => p with { Clause = v }),
        Keys<ParameterSyntax>.Text("quote", p => p.Quote, (p, v) => p with { Quote = v }),
        Keys<ParameterSyntax>.Text("gap", p => p.Gap, (p, v) => p with { Gap = v }),
        Keys<ParameterSyntax>.Text("note", p => p.Note, (p, v) => p with { Note = v })
    );

    public override ParameterSyntax? Read(PlanNode node, string key, Reading reading)
    {
        var parameter = Map.Read(node is MapNode map ? WithoutAskedValue(map) : node, key, reading);
        if (
            parameter is { Type.Value: "clock", Value: { } clock }
            && ClockText.Read(clock.Value) is null
        )
            reading.Report(SyntaxDiagnostics.BadDue(clock.Span, clock.Value));
        return parameter;
    }

    private static MapNode WithoutAskedValue(MapNode map) =>
        map.Entries.Any(entry => entry.Key.Value == "gap")
            ? map with
            {
                Entries = [.. map.Entries.Where(entry => !IsNullValue(entry))],
            }
            : map;

    private static bool IsNullValue(MapEntry entry) =>
        entry is { Key.Value: "value", Value: ScalarNode { IsNull: true } };

    public override PlanNode Write(ParameterSyntax value) => Map.Write(value);
}

/// <summary>A word's meaning, written as one value.</summary>
internal sealed class TermShape : ScalarShape<TermSyntax>
{
    protected override TermSyntax Parse(ScalarNode scalar, string key, Reading reading) =>
        new()
        {
            Span = scalar.Span,
            Meaning = new(scalar.Text) { Span = scalar.Span },
        };

    protected override string Text(TermSyntax value) => value.Meaning.Value;
}
