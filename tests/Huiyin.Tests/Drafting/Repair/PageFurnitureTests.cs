using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("— 3 —")]
    [InlineData("- 3 -")]
    [InlineData("第3页 共9页")]
    [InlineData("第 3 页")]
    [InlineData("3/9")]
    [InlineData("Page 3 of 9")]
    [InlineData("查看更多")]
    [InlineData("相关文档")]
    [InlineData("首页 > 政务公开 > 应急预案")]
    [InlineData("来源：某某网 作者：佚名 点击数：128")]
    [InlineData("责任编辑：张三")]
    [InlineData("【打印本页】【关闭窗口】")]
    [InlineData("上一篇：值班制度")]
    [InlineData("5、成为VIP后，下载本文档将扣除1次下载权益。")]
    [InlineData("本站资料来源于网友上传，如有侵权请在7日内联系我们删除")]
    [InlineData("https://www.example.com/a/b.html")]
    [InlineData("——————————")]
    public void A_line_of_the_page_goes(string furniture) =>
        Mended
            .Text($"（一）值班人员立即报告。\n{furniture}\n（二）到场了解情况。")
            .ShouldBe("（一）值班人员立即报告。\n（二）到场了解情况。");

    [Theory]
    [InlineData("负责信访文件的下载、上传和收藏")]
    [InlineData("做好版权登记和客服热线的接听")]
    [InlineData("通过微信公众号、网站发布权威信息")]
    [InlineData("信访部门将相关文档及时归档")]
    [InlineData("登录www.gjxfj.gov.cn查询")]
    [InlineData("打印本页登记表，交来访人签字")]
    [InlineData("联系邮箱：abc@example.com")]
    [InlineData("3")]
    [InlineData("5人/次")]
    [InlineData("接报→核实→上报→处置")]
    [InlineData("来源：各村网格员上报的信息")]
    [InlineData("扫码登记来访人员信息")]
    [InlineData("值班电话：0371-1234567")]
    [InlineData("举报电话：12345")]
    [InlineData("对网友上传的不实信息及时核实")]
    [InlineData("协会正式会员名册")]
    [InlineData("官网：www.example.com")]
    [InlineData("附件：1.通讯录.docx")]
    [InlineData("到场\t5\n报告\t10\n处置\t15")]
    [InlineData("评论区的不实信息由宣传组核实")]
    public void A_duty_stays(string clause) =>
        Mended.Text($"一、职责\n{clause}\n二、要求").ShouldBe($"一、职责\n{clause}\n二、要求");

    [Fact]
    public void A_head_on_every_page_goes_and_the_title_stays()
    {
        var pages = Enumerable
            .Range(1, 4)
            .Select(page => $"（一）第{page}项工作要求，必须认真落实。\n{page}");
        var text = "某市应急预案\n" + string.Join("\f某市应急预案\n", pages);
        Mended.Text(text).Split("某市应急预案").Length.ShouldBe(2);
        Mended.Text(text).ShouldNotContain("\n1\n");
    }

    [Fact]
    public void A_sentence_that_begins_many_pages_is_no_head()
    {
        var page = "（一）值班。值班人员接到报告后，应当立即向领导小组\n报告情况，请示处置意见。";
        var text = string.Join("\n- 1 -\n\f", Enumerable.Repeat(page, 4));
        Mended.Text(text).Split("报告情况").Length.ShouldBe(5);
    }

    [Fact]
    public void Repairs_show_no_mark_of_a_step() =>
        TextRepairs
            .Mend("一、总则\n- 1 -\n\f二、附则\n（未完，全文共9字）")
            .Repairs.ShouldAllBe(repair => !repair.Became.Any(c => c >= '\uE000' && c <= '\uF8FF'));

    [Fact]
    public void What_a_browser_prints_on_every_page_goes() =>
        Mended
            .Text(
                "接到报告后，值班人员立即向领导小组\n\nfile:///tmp/a.html    1/2\n\f11/22/26, 1:19 AM\n\n报告。"
            )
            .ShouldBe("接到报告后，值班人员立即向领导小组报告。");

    [Fact]
    public void Numbers_of_a_flattened_table_are_no_pages() =>
        Mended.Text("序号\n1\n2\n3\n4").ShouldBe("序号\n1\n2\n3\n4");

    [Fact]
    public void Words_a_site_left_out_are_remembered()
    {
        var mended = TextRepairs.Mend(
            "做好处置工作。\n……(某文秘网http://abc.cn省略615字,正式会员可完整阅读)……\n件发生现场,做工作。\n再作 ……(未完,全文共2718字,当前仅显示1728字"
        );
        mended.Text.ShouldBe("做好处置工作。\n件发生现场，做工作。\n再作");
        mended.Omissions.ShouldBe([8, mended.Text.Length]);
        mended.Repairs.ShouldContain(repair =>
            repair.Kind == RepairKind.PageFurniture && repair.Was.Contains("615")
        );
    }

    [Fact]
    public void The_name_of_the_file_above_the_title_goes() =>
        Mended
            .Text("接待应急预案.docxVIP\n接待应急预案\n一、总则")
            .ShouldBe("接待应急预案\n一、总则");

    [Fact]
    public void The_name_of_the_file_is_the_title_where_there_is_no_other() =>
        Mended.Text("接待应急预案.docx\n一、总则").ShouldBe("接待应急预案\n一、总则");

    [Fact]
    public void Marks_of_markdown_go() =>
        Mended
            .Text(
                "# 应急预案\n## 一、总则\n**（一）目的**\n- **综合组**：负责协调\n- **接访组**：负责接待"
            )
            .ShouldBe("应急预案\n一、总则\n（一）目的\n- 综合组：负责协调\n- 接访组：负责接待");

    [Fact]
    public void A_site_that_wrote_itself_into_a_name_is_taken_out() =>
        Mended.Text("组长：wenmi.net\n副组长：李四").ShouldBe("组长：\n副组长：李四");
}
