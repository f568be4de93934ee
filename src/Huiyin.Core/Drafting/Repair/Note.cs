using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>A pinyin note beside damaged characters.</summary>
/// <param name="Pinyin">Its letters.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsBroken">True when its opening bracket is lost with half a character: ?yàn).</param>
internal sealed partial record Note(string Pinyin, int End, bool IsBroken)
{
    public static bool Opens(char c) => c is '(' or '（' or '?' or '？';

    public static Note? At(string text, int at)
    {
        var match = Form().Match(text, at, Math.Min(10, text.Length - at));
        return match.Success && Readings.IsSyllable(match.Groups[1].Value)
            ? new(match.Groups[1].Value, match.Index + match.Length, text[at] is '?' or '？')
            : null;
    }

    [GeneratedRegex($@"\G[(（?？]([{Readings.Letters}]{{1,6}})[)）]")]
    private static partial Regex Form();
}
