using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

public sealed class CensorMarksTests
{
    [Theory]
    [InlineData("*厂关于做好工作的应急预案", "___厂关于做好工作的应急预案")]
    [InlineData("****年**月**日", "___年___月___日")]
    [InlineData("_性事件处置预案", "___性事件处置预案")]
    [InlineData("制定____工作预案", "制定___工作预案")]
    [InlineData("由××同志负责", "由___同志负责")]
    [InlineData("由□□□负责", "由___负责")]
    public void Words_taken_out_are_one_blank(string asItCame, string reads)
    {
        Mended.Text(asItCame).ShouldBe(reads);
        Mended.Of(RepairKind.CensorMarks, asItCame).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Xxxx信访稳定工作应急预案", "Xxxx")]
    [InlineData("组长：xxx", "xxx")]
    public void Letters_stay_and_are_listed(string text, string letters)
    {
        Mended.Text(text).ShouldBe(text);
        Mended.Of(RepairKind.CensorMarks, text).ShouldBe([(letters, letters)]);
    }

    [Theory]
    [InlineData("* 到场\n* 报告")]
    [InlineData("登录XX_data")]
    [InlineData("面积5×8米")]
    [InlineData("使用Excel、maxx表")]
    public void Bullets_and_words_are_no_marks(string text) =>
        Mended.Of(RepairKind.CensorMarks, text).Where(it => it.Was != it.Became).ShouldBeEmpty();
}
