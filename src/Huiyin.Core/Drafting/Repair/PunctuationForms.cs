namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// One form for each mark: Chinese ones in Chinese lines, ASCII ones between figures (8:30, 1.1, 1,000) and in words of
/// other languages; a range between numbers is a hyphen, 1-2人.
/// </summary>
internal static class PunctuationForms
{
    public static RepairStep Step { get; } = RepairStep.EachLine(RepairKind.WidthFolding, Find);

    private static IEnumerable<Edit> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsMark(text[i]) && Form(text, i) is var form && form != text[i])
                yield return new(i, 1, $"{form}");
    }

    private static bool IsMark(char c) => c < '\u0080' ? ",:;?!().".Contains(c) : c == '：';

    private static char Form(string text, int at) =>
        text[at] switch
        {
            '(' => '（',
            ')' => '）',
            '.' => Stop(text, at),
            ':' or '：' => Colon(text, at),
            ',' when IsThousands(text, at) => ',',
            var mark when IsForeign(text, at) => mark,
            ',' => '，',
            ';' => '；',
            '?' => '？',
            _ => '！',
        };

    private static char Colon(string text, int at)
    {
        if (char.IsAsciiDigit(Before(text, at)) && char.IsAsciiDigit(After(text, at)))
            return ':';
        var isAddress = After(text, at) == '/' && char.IsAsciiLetter(Before(text, at));
        return isAddress || IsForeign(text, at) ? text[at] : '：';
    }

    // A full stop of ASCII ends a sentence only where no number, name or outline mark can be meant.
    private static char Stop(string text, int at) =>
        Han.Is(Before(text, at))
        && !Han.IsNumeral(Before(text, at))
        && After(text, at) is var next
        && (next is '\n' or '\0' || Han.Is(next) || IsNumberMark(text, at + 1))
            ? '。'
        : IsNumeralMark(text, at) ? '、'
        : '.';

    private static bool IsNumberMark(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > at && end < text.Length && text[end] is '.' or '、';
    }

    // 一.总则 at the start of a line.
    private static bool IsNumeralMark(string text, int at)
    {
        var start = at;
        while (start > 0 && Han.IsNumeral(text[start - 1]))
            start--;
        return start < at
            && at - start <= 3
            && Before(text, start) is '\n' or '\0' or ' ' or '\u3000'
            && Han.Is(After(text, at));
    }

    private static bool IsThousands(string text, int at) =>
        char.IsAsciiDigit(Before(text, at))
        && at + 3 < text.Length
        && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    // Both neighbours are of another language: "e-mail, telephone".
    private static bool IsForeign(string text, int at) =>
        char.IsAsciiLetter(Before(text, at)) && After(text, at) is ' ' or (>= 'A' and <= 'z');

    private static char Before(string text, int at) => at > 0 ? text[at - 1] : '\0';

    private static char After(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';
}
