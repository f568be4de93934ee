namespace Huiyin.Core.Plans.Language;

/// <summary>The shapes that many keys share.</summary>
internal static class Values
{
    public static readonly TextShape Text = TextShape.Any;
    public static readonly BoolShape Flag = new();
    public static readonly NumberShape Number = new();
    public static readonly OneOrMoreShape<Located<string>> Words = new(TextShape.Any);
    public static readonly AsWrittenShape AsWritten = new();
    public static readonly LimitShape Within = new("vague", "gap") { DayAndNight = true };
    public static readonly LimitShape First = new("vague", "gap", "with") { DayAndNight = true };
    public static readonly LimitShape Every = new("none", "gap");
    public static readonly LimitShape Lead = new("vague", "gap");
}
