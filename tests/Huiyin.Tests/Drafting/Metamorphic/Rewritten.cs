using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Tests.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Metamorphic;

/// <summary>The same text as somebody else would have written, saved or printed it.</summary>
internal static partial class Rewritten
{
    private const int LineLength = 30;
    private const int LinesOfPage = 12;

    /// <summary>The ways, by name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, string>> Ways = new Dictionary<
        string,
        Func<string, string>
    >
    {
        ["figures as numerals"] = InNumerals,
        ["numerals as figures"] = InFigures,
        ["traditional with pinyin"] = TraditionalScript.Annotated,
        ["lines of thirty"] = Wrapped,
        ["page numbers"] = text => Paged(text, "- {0} -"),
        ["running heads"] = text => Paged(text, "信访工作文件选编\n第 {0} 页 共 40 页"),
        ["site lines"] = OnASite,
        ["line ends and mark of another system"] = text =>
            "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["full width"] = FullWidth,
    };

    private static string InNumerals(string text) =>
        Figures()
            .Replace(
                text,
                it =>
                    $"{Chinese(it.Groups["a"].Value)}{it.Groups["to"].Value}{Chinese(it.Groups["b"].Value)}"
            );

    private static string InFigures(string text) =>
        Numerals()
            .Replace(
                text,
                it =>
                    $"{Figure(it.Groups["a"].Value)}{it.Groups["to"].Value}{Figure(it.Groups["b"].Value)}"
            );

    /// <summary>A number up to 9999 in Chinese numerals: 105 is 一百零五.</summary>
    public static string Chinese(string figures)
    {
        if (figures.Length == 0)
            return "";
        var number = int.Parse(figures, CultureInfo.InvariantCulture);
        var words = new StringBuilder();
        foreach (var (weight, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / weight % 10;
            if (digit > 0)
                words.Append("零一二三四五六七八九"[digit]).Append(name);
            else if (words.Length > 0 && words[^1] != '零' && number % weight > 0)
                words.Append('零');
        }
        return words.Length > 1 && words[0] == '一' && words[1] == '十'
            ? words.ToString(1, words.Length - 1)
            : words.ToString();
    }

    private static string Figure(string numeral) =>
        numeral.Length == 0
            ? ""
            : Numeral.Value(numeral)!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Wrapped(string text) =>
        string.Join(
            '\n',
            text.Split('\n')
                .SelectMany(line =>
                    line.Length <= LineLength || line.Contains('\t')
                        ? [line]
                        : line.Chunk(LineLength).Select(it => new string(it))
                )
        );

    private static string Paged(string text, string furniture) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Chunk(LinesOfPage)
                .Select(
                    (page, i) =>
                        string.Join('\n', page)
                        + "\n"
                        + string.Format(CultureInfo.InvariantCulture, furniture, i + 1)
                )
        );

    private static string OnASite(string text) =>
        $"首页 > 文库 > 应急预案\n发布时间：2021-03-02 10:15 来源：某文库网 浏览：318次\n{text}\n文档评论(0)\n猜你喜欢\n上一篇：没有了\n版权所有 某文库网\n";

    private static string FullWidth(string text) =>
        string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private const string Units = "人|名|次|起|分钟|个?小时|个?工作日|天|日(?!前)|个月|周";

    // A figure in a date, a clock time, a year or a fraction is none of a quantity.
    [GeneratedRegex(
        $@"(?<![0-9.:：/月年第Ⅰ-Ⅴ])(?<a>[1-9][0-9]{{0,3}})(?<to>[-—~～至到]{{0,2}})(?<b>(?<=[-—~～至到])[1-9][0-9]{{0,3}})?(?={Units})"
    )]
    private static partial Regex Figures();

    /// <summary>The figures of quantities.</summary>
    [GeneratedRegex(
        $@"(?<![0-9.:：/月年第Ⅰ-Ⅴ])[1-9][0-9]{{0,3}}(?=(?:[-—~～至到]{{1,2}}[1-9][0-9]{{0,3}})?(?:{Units}))|(?<![0-9])[1-9][0-9]?(?=年)"
    )]
    public static partial Regex Quantity();

    // 统一, 一次 and 一起 are no numbers; 一 is left as it is.
    [GeneratedRegex(
        $@"(?<![第月年点时一二两三四五六七八九十百千零每])(?<a>[二三四五六七八九十百千零]+)(?<to>[-—~～至到]{{0,2}})(?<b>(?<=[-—~～至到])[二三四五六七八九十百千零]+)?(?={Units})"
    )]
    private static partial Regex Numerals();
}
