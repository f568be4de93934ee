using Huiyin.Core.Rights;

namespace Huiyin.Tests.Rights;

public sealed class RightsScreenTests
{
    [Theory]
    [InlineData("将重点对象控制在屋内", "confinement")]
    [InlineData("將重點對象控制在屋內", "confinement")]
    [InlineData("将重点对象 控 制 在 屋 内", "confinement")]
    [InlineData("不准上访户外出", "confinement")]
    [InlineData("请医院收治来访人", "confinement")]
    [InlineData("Keep the petitioner at home", "confinement")]
    [InlineData("稳住来访人", "control_of_persons")]
    [InlineData("陪同重点人员返乡", "control_of_persons")]
    [InlineData("停发低保直至息访", "pressure_not_to_petition")]
    [InlineData("对来访人员进行训诫", "force_by_non_police")]
    [InlineData("派人到车站守候", "interception")]
    [InlineData("在路口拦截上访群众", "interception")]
    [InlineData("负责劝返接回", "retrieval")]
    [InlineData("将来访人遣送原籍", "retrieval")]
    [InlineData("将人员带离接待大厅", "removal")]
    [InlineData("跟踪上访人", "tracking")]
    [InlineData("对骨干24小时监控", "tracking")]
    [InlineData("做好特殊群体的稳控", "control_of_persons")]
    [InlineData("要求其签订息访承诺", "pressure_not_to_petition")]
    [InlineData("杜绝进京上访", "zero_petition_target")]
    [InlineData("实现零上访", "zero_petition_target")]
    [InlineData("按上访次数排名", "ranking")]
    [InlineData("建立上访人员台账", "ledger_on_persons")]
    [InlineData("了解来人前科", "profiling_of_person")]
    [InlineData("删除网上评论", "control_of_opinion")]
    [InlineData("由保安强行制服", "force_by_non_police")]
    [InlineData("进门先搜身", "unlawful_search")]
    [InlineData("对骨干分化瓦解", "retaliation")]
    [InlineData("把举报材料转给被举报单位", "disclosure_of_complaint")]
    [InlineData("不得延误接回上访人员", "retrieval")]
    public void Words_that_infringe_are_never_carried_out(string words, string infringement)
    {
        var found = RightsScreen.ScreenRule(words).Where(it => it.Act == ScreenAct.Never).ToArray();
        found.Select(it => it.Class.Id).ShouldContain(infringement);
        found.ShouldAllBe(it =>
            it.Class.Grounds.Length > 0
            && words.IndexOf(it.Words, StringComparison.Ordinal) == it.Position
        );
    }

    [Theory]
    [InlineData("尽量减少集体上访", "zero_petition_target")]
    [InlineData("接待时禁止录音录像", "recording_ban")]
    [InlineData("统一对外口径", "control_of_opinion")]
    [InlineData("必要时劝离", "force_by_non_police")]
    [InlineData("通报来访人的病情", "health_data_broadcast")]
    public void Words_that_may_infringe_wait_for_a_person(string words, string infringement) =>
        RightsScreen
            .Screen(words)
            .ShouldContain(it => it.Class.Id == infringement && it.Act == ScreenAct.Review);

    [Theory]
    [InlineData("不得打击报复信访人")]
    [InlineData("严禁打击报复上访群众")]
    [InlineData("禁止截访，禁止限制人身自由")]
    [InlineData("绝不允许跟踪、拦截上访人员")]
    [InlineData("不得以上访次数考核排名")]
    [InlineData("必须严禁以任何形式拘禁来访人")]
    [InlineData("倾听来访人诉求，当场登记，告知办理期限")]
    [InlineData("跟踪督办事项进展")]
    [InlineData("安排休息区，为老人提供座椅和饮水")]
    [InlineData("把材料带回研究后书面答复")]
    [InlineData("回访群众是否满意")]
    [InlineData("值班人员不得擅自离开岗位")]
    [InlineData("全天实时监控水位变化")]
    [InlineData("疫情防控小组到场消毒")]
    [InlineData("为信访人建立信访事项台账")]
    [InlineData("联系家属照顾老人")]
    [InlineData("帮助职工追回欠薪")]
    [InlineData("及时处理信访人反映的问题")]
    [InlineData("要求有利害关系的人员不参与信访事项办理")]
    public void Protection_and_ordinary_care_are_no_infringement(string words)
    {
        RightsScreen.Screen(words).ShouldBeEmpty();
        RightsScreen.ScreenRule(words).ShouldBeEmpty();
    }

    [Fact]
    public void Every_class_has_its_own_id_a_name_in_both_languages_and_a_ground()
    {
        RightsScreen.Classes.Select(it => it.Id).ShouldBeUnique();
        RightsScreen.Classes.ShouldAllBe(it =>
            it.Name.Zh != it.Name.En && it.Grounds.Length > 0 && it.Wordings.Length > 0
        );
    }

    [Fact]
    public void A_long_text_is_read_in_reasonable_time()
    {
        var text =
            string.Concat(Enumerable.Repeat("上访人员重点人员派人车站的的门前", 2_000))
            + "跟踪上访人";
        RightsScreen.Screen(text).ShouldContain(it => it.Class.Id == "tracking");
    }
}
