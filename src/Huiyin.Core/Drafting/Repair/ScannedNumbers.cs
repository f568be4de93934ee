using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Letters that a scanner read for figures, where only a figure can be meant: IOO人, l5分钟, 2O24年, 8:3O. Roman numerals
/// of levels stay, and strokes before 级 become one: 1I级 is II级.
/// </summary>
internal static partial class ScannedNumbers
{
    private const string Units = "(?:人|名|个|分钟|小时|时|日|天|周|年|月|次|起|户|件|辆|位|％|%)";

    // A unit, or the second number of a range that has one.
    private const string Then = $@" ?(?:{Units}|[-—–~～至一][\dIlOo]{{1,6}} ?{Units})";

    public static RepairStep Step { get; } = RepairStep.Each(RepairKind.Ocr, Find);

    private static IEnumerable<Edit> Find(string text) =>
        from scanned in Scanned().Matches(text)
        let meant = Meant(text, scanned)
        where meant != scanned.Value
        select new Edit(scanned.Index, scanned.Length, meant);

    private static string Meant(string text, Match scanned) =>
        scanned.Groups["level"].Success ? Level(text, scanned.Value)
        : scanned.Groups["year"].Success ? ChineseYear(scanned.Value)
        : scanned.Groups["dash"].Success ? "-"
        : Figures(scanned.Value);

    private static string Level(string text, string strokes) =>
        strokes.All(char.IsAsciiDigit) || strokes.All("IV".Contains) ? strokes
        : strokes.Length == 1 && !RomanLevel().IsMatch(text) ? "1"
        : new string('I', strokes.TrimEnd('V').Length) + (strokes is [.., 'V'] ? "V" : "");

    private static string ChineseYear(string year) =>
        new([.. year.Select(c => c is '0' or 'O' or 'o' or '○' ? '〇' : c)]);

    private static string Figures(string scanned) =>
        new([
            .. scanned.Select(c =>
                c switch
                {
                    'I' or 'l' => '1',
                    'O' or 'o' or 'Q' or '〇' or '○' => '0',
                    _ => c,
                }
            ),
        ]);

    [GeneratedRegex("(?<![A-Za-z])(?:II|III|IV|Ⅰ|Ⅱ|Ⅲ|Ⅳ)级")]
    private static partial Regex RomanLevel();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?<level>[1Il]{1,3}V?)(?= ?级)"
            + @"|(?<year>[一二][〇○Oo0一二三四五六七八九]{3})(?=年)"
            + @"|(?<=\d)(?<dash>一)(?=\d)"
            + $@"|(?<![A-Za-z0-9])[1-9Il](?=[\dIlOoQ〇○]*[IlOoQ〇○])[\dIlOoQ〇○]{{1,5}}(?={Then})"
            + $@"|(?<![A-Za-z0-9])[Il]\d{{1,4}}(?={Then})"
            + $@"|(?<![A-Za-z0-9])(?:l(?= ?{Units})|I(?= ?(?:分钟|小时|个|名|次)))"
            + @"|(?<![A-Za-z0-9])(?=[\dOIl]{1,2}[:：][\dOIl]*[OIl]|[\dOIl]*[OIl]\d?[:：])[\dOIl]{1,2}[:：][\dOIl]{2}(?![A-Za-z0-9])"
            + @"|(?:l|\d[OoIl]|[lI]\d)(?=[、.）)])(?<=(?:^[ \t\u3000]*|[（(])..?)",
        RegexOptions.Multiline
    )]
    private static partial Regex Scanned();
}
