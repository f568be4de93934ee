using System.Text.RegularExpressions;
using Huiyin.Core.Clocks;
using Huiyin.Core.Plans.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Huiyin.Core.Plans.Language;

/// <summary>A clock time of the day: fixed, or a parameter plus or minus a length.</summary>
public sealed partial record DueSyntax : SyntaxNode
{
    /// <summary>The clock time, when it is fixed.</summary>
    public LocalTime? Clock { get; init; }

    /// <summary>The parameter it is counted from.</summary>
    public string? Parameter { get; init; }

    /// <summary>What is added to the parameter; negative for "before".</summary>
    public Duration Offset { get; init; }

    /// <summary>The time as written.</summary>
    public string Text =>
        Clock is { } clock ? ClockText.Write(clock)
        : Offset == Duration.Zero ? $"{Parameter}"
        : $"{Parameter} {(Offset < Duration.Zero ? '-' : '+')} {new Elapsed(Abs(Offset)).Code}";

    private static Duration Abs(Duration length) => length < Duration.Zero ? -length : length;

    /// <summary>Reads a due time; null when it is none.</summary>
    public static DueSyntax? Parse(string text)
    {
        if (ClockText.Read(text) is { } clock)
            return new DueSyntax { Clock = clock };
        var match = Form().Match(text);
        return match.Success ? Relative(match) : null;
    }

    private static DueSyntax? Relative(Match match)
    {
        var parameter = match.Groups[1].Value;
        if (!match.Groups[2].Success)
            return new DueSyntax { Parameter = parameter };
        var length = LengthText.Parse(match.Groups[3].Value) as Elapsed;
        return length is null
            ? null
            : new DueSyntax
            {
                Parameter = parameter,
                Offset = match.Groups[2].Value == "-" ? -length.Length : length.Length,
            };
    }

    [GeneratedRegex(@"^\s*([A-Za-z_]\w*)\s*(?:([+-])\s*(\w+))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>Clock times written <c>08:30</c>.</summary>
public static class ClockText
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    /// <summary>The time, or null when the text is none.</summary>
    public static LocalTime? Read(string text) =>
        Pattern.Parse(text) is { Success: true } it ? it.Value : null;

    /// <summary>The time as text.</summary>
    public static string Write(LocalTime time) => Pattern.Format(time);
}

/// <summary>A due time under its key.</summary>
internal sealed class DueShape : ScalarShape<DueSyntax>
{
    public static readonly DueShape Any = new();

    protected override DueSyntax? Parse(ScalarNode scalar, string key, Reading reading)
    {
        var due = DueSyntax.Parse(scalar.Text);
        if (due is null)
            reading.Report(SyntaxDiagnostics.BadDue(scalar.Span, scalar.Text));
        return due is null ? null : due with { Span = scalar.Span };
    }

    protected override string Text(DueSyntax value) => value.Text;
}
