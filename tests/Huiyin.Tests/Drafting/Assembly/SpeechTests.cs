using Huiyin.Core.Drafting.Assembly;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class SpeechTests
{
    private static readonly string[] Names = ["信访应急领导小组", "接待组"];

    [Theory]
    [InlineData("接待组在", "接待组")]
    [InlineData("接到报告后，接待组应当", "接待组")]
    [InlineData("三级响应的，由接待组", "接待组")]
    [InlineData("由分管领导带队", "分管领导")]
    [InlineData("值班人员接到报告后", "值班人员")]
    [InlineData("副组长应", "副组长")]
    [InlineData("由派出所负责", "派出所")]
    public void Who_acts_is_who_stands_nearest(string words, string who) =>
        Speech.Actor(words, Names).ShouldBe(who);

    [Theory]
    [InlineData("接到报告后")]
    [InlineData("对来访群众")]
    [InlineData("")]
    public void Nobody_acts_where_nobody_is_named(string words) =>
        Speech.Actor(words, Names).ShouldBeNull();

    [Theory]
    [InlineData("内赶到现场，做好登记", "赶到现场")]
    [InlineData("之内必须到场处置。", "到场处置")]
    [InlineData("前，汇总来访情况", "汇总来访情况")]
    public void What_is_done_stands_behind_the_time(string behind, string deed) =>
        Speech.Deed(behind).ShouldBe(deed);

    [Theory]
    [InlineData("内。")]
    [InlineData("内，5人以上")]
    public void Nothing_is_done_where_no_deed_follows(string behind) =>
        Speech.Deed(behind).ShouldBeNull();

    [Theory]
    [InlineData("1小时内向县信访局报告", "县信访局")]
    [InlineData("及时向组长、副组长汇报", "组长 副组长")]
    [InlineData("并上报县政府和县信访局。", "县政府 县信访局")]
    [InlineData("书面报告领导小组", "领导小组")]
    [InlineData("每日报告一次", "")]
    public void A_report_goes_to_whom_it_names(string words, string to) =>
        string.Join(' ', Speech.Recipients(words)).ShouldBe(to);
}
