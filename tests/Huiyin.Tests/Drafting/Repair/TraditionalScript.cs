using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

/// <summary>A Simplified text as a Traditional site prints it, with readings behind some characters.</summary>
internal static class TraditionalScript
{
    private static readonly Dictionary<char, string> Notes = new()
    {
        ['導'] = "dǎo",
        ['應'] = "yīng",
        ['實'] = "shí",
        ['護'] = "hù",
        ['責'] = "zé",
        ['預'] = "yù",
        ['領'] = "lǐng",
        ['區'] = "qū",
        ['項'] = "xiàng",
        ['標'] = "biāo",
        ['個'] = "ge",
        ['聯'] = "lián",
    };

    private static readonly Dictionary<char, char> Traditional = VariantTable
        .Characters("TSCharacters.txt")
        .Where(pair =>
            TraditionalTables.IsOnlyTraditional(pair.From) && !GbkCode.IsInGb2312(pair.From)
        )
        .GroupBy(pair => pair.To)
        .Where(same =>
            same.Count() == 1
            && same.Key is not ('后' or '里' or '干' or '面' or '台' or '系' or '余')
        )
        .ToDictionary(same => same.Key, same => same.First().From);

    /// <summary>Every character that has one Traditional form in it, some with their pinyin.</summary>
    public static string Annotated(string text) => string.Concat(text.Select(Annotated));

    private static string Annotated(char c)
    {
        var traditional = Traditional.GetValueOrDefault(c, c);
        return Notes.TryGetValue(traditional, out var note)
            ? $"{traditional}({note})"
            : $"{traditional}";
    }
}
