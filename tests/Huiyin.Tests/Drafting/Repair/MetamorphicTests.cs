using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

/// <summary>A text means the same in other characters, with notes, at other widths and on another page.</summary>
public sealed class MetamorphicTests
{
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
        var annotated = TraditionalScript.Annotated(text);
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
}
