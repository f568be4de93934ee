using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Assembly;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>The names of grades, made comparable: Ⅰ级, I级 and 1级 are 一级, 红色预警 is 红色.</summary>
internal static partial class LevelNames
{
    /// <summary>The name in its plain form.</summary>
    public static string Key(string name) =>
        Numbered().Match(LevelReader.Key(name)) is { Success: true } number
            ? Plain(number.Groups["n"].Value) + "级"
        : Coloured().Match(name) is { Success: true } colour ? colour.Value
        : Worded().Replace(name, "");

    /// <summary>True of 一级 and the like, whose order a reader knows.</summary>
    public static bool IsNumber(string key) => Numbered().IsMatch(key);

    /// <summary>True of 红色 and the like.</summary>
    public static bool IsColour(string key) => Coloured().IsMatch(key);

    /// <summary>The names of the grades that the plan defines.</summary>
    public static HashSet<string> Defined(DraftReading reading) =>
        [.. reading.Levels.Select(it => Key(it.Name))];

    private static string Plain(string number) =>
        number switch
        {
            "I" or "1" => "一",
            "II" or "2" => "二",
            "III" or "3" => "三",
            "IV" or "4" => "四",
            "V" or "5" or "Ⅴ" => "五",
            _ => number,
        };

    [GeneratedRegex("^(?<n>[一二三四五1-5Ⅴ]|I{1,3}|IV|V)级$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex("^[红橙黄蓝绿]色", RegexOptions.CultureInvariant)]
    private static partial Regex Coloured();

    [GeneratedRegex("(?:级|等级|预警|响应)$", RegexOptions.CultureInvariant)]
    private static partial Regex Worded();
}
