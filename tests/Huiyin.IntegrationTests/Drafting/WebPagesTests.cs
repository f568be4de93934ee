using System.Text;
using Huiyin.App.Drafting;

namespace Huiyin.IntegrationTests.Drafting;

public sealed class WebPagesTests
{
    static WebPagesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void What_a_reader_sees_is_read()
    {
        var page = Page(
            """
            <nav>首页 栏目</nav><header><h1>信访应急
            预案</h1></header><script>document.write("坏")</script><style>p{}</style>
            <p>一、总则</p><p>为了<b>及时</b>处置，<br>制定本预案。</p><div hidden>看不见</div>
            <div style="display: none">看不见</div><aside>推荐</aside><footer>版权</footer>
            <p>&nbsp;&lt;完&gt;</p>
            """
        );
        Reading
            .Text(page)
            .ShouldBe("信访应急 预案\n一、总则\n为了及时处置，\n制定本预案。\n\u00A0<完>");
        Reading.Of(page).Format.ShouldBe(SourceFormat.Html);
    }

    [Fact]
    public void A_row_of_a_table_is_a_line() =>
        Reading
            .Text(
                Page(
                    "<table><tr><th>级别<th>人数<tr><td><p>一级</p><td><p>100人</p><p>以上</p><tr><td>二级<td></table><p>完"
                )
            )
            .ShouldBe("级别\t人数\n一级\t100人 以上\n二级\t\n完");

    [Fact]
    public void A_table_that_arranges_the_page_is_none() =>
        Reading
            .Text(
                Page(
                    "<table><tr><td><p>一、总则</p><p>制定本预案。</p><table><tr><td>级<td>数</tr></table></td><td>右栏</td></tr></table>"
                )
            )
            .ShouldBe("一、总则\n制定本预案。\n级\t数\n右栏");

    [Fact]
    public void Lists_have_the_numbers_that_are_seen() =>
        Reading
            .Text(
                Page(
                    "<ol start=3><li>到场<li value=7>报告<li>记录</ol><ul><li>灯</ul><ol type=A><li>甲</ol><ol><li>1、已有号</ol>"
                )
            )
            .ShouldBe("3. 到场\n7. 报告\n8. 记录\n• 灯\nA. 甲\n1、已有号");

    [Theory]
    [InlineData("gb18030", "gb2312")]
    [InlineData("big5", "big5")]
    [InlineData("utf-8", "gb2312")]
    [InlineData("gb18030", "utf-8")]
    public void A_page_is_decoded_as_its_bytes_are_whatever_it_says(string written, string said)
    {
        var page =
            $"<html><head><meta charset=\"{said}\"></head><body><p>信訪工作應急處置方案，立即報告領導</p></body></html>";
        Reading
            .Text(Encoding.GetEncoding(written).GetBytes(page))
            .ShouldBe("信訪工作應急處置方案，立即報告領導");
    }

    [Fact]
    public void A_page_nested_very_deep_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 5_000)) + "制定本预案。";
        Reading.Text(Page(deep)).ShouldBe("制定本预案。");
    }

    [Fact]
    public void A_page_nested_without_end_is_given_up()
    {
        var deep = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 500_000));
        Should
            .Throw<CannotReadException>(() =>
                HtmlText.Read(deep, "页.html", TimeSpan.FromMilliseconds(300))
            )
            .Sentence.En.ShouldContain("was stopped");
    }

    [Fact]
    public void A_page_of_a_hundred_thousand_lines_is_read_in_seconds()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Reading
            .Text(Page(string.Concat(Enumerable.Repeat("信<br>", 100_000))))
            .Length.ShouldBe(199_999);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static byte[] Page(string body) =>
        Encoding.UTF8.GetBytes(
            $"<!DOCTYPE html><html><head><title>标题</title></head><body>{body}</body></html>"
        );
}
