using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

/// <summary>A text means the same in other characters, with notes, at other widths and on another page.</summary>
public sealed class MetamorphicTests
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

    public static TheoryData<string> Plans =>
        [
            .. Directory
                .GetDirectories(Repository.Path("plans"))
                .Select(folder => Path.GetFileName(folder)!),
        ];

    [Theory]
    [MemberData(nameof(Plans))]
    public void In_traditional_characters_with_notes(string plan)
    {
        var text = Clean(plan);
        var annotated = string.Concat(text.Select(Annotated));
        annotated.ShouldContain("(dǎo)");
        Mended.Text(annotated).ShouldBe(text);
        Mended.ShouldKnowItsOrigins(annotated);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void In_full_width_or_half_width_marks(string plan)
    {
        var text = Clean(plan);
        Mended
            .Text(text.Replace('，', ',').Replace('（', '(').Replace('）', ')').Replace('；', ';'))
            .ShouldBe(text);
        Mended
            .Text(
                string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c))
            )
            .ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void With_the_noise_of_a_site_around_it(string plan)
    {
        var text = Clean(plan);
        Mended
            .Text($"首页 > 文库 > 预案\n查看更多\n{text}\n文档评论(0)\n相关文档\n")
            .TrimEnd()
            .ShouldBe(text);
    }

    private static string Clean(string plan) =>
        Mended.Text(File.ReadAllText(Repository.Path("plans", plan, "source.txt"))).Trim();

    private static string Annotated(char c)
    {
        var traditional = Traditional.GetValueOrDefault(c, c);
        return Notes.TryGetValue(traditional, out var note)
            ? $"{traditional}({note})"
            : $"{traditional}";
    }
}
