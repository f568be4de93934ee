using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Questions;

namespace Huiyin.Tests.Drafting.Questions;

public sealed class BasisTests
{
    [Fact]
    public void Laws_have_a_standing_and_other_titles_are_none() =>
        Read(
                "根据《中华人民共和国突发事件应对法》《信访条例》、国家《信访工作条例》、市政府《关于维护信访秩序的通告》，"
                    + "参照《国家突发公共事件总体应急预案》和《社会治安管理条例》制定。填写《接访登记卡》，更新《应急处置参考手册》，"
                    + "张贴《接访须知》，报送《接访情况专报》，落实《首诉负责制》，再次学习《信访工作条例》。"
            )
            .ShouldBe([
                new("中华人民共和国突发事件应对法", "current"),
                new("信访条例", "superseded"),
                new("信访工作条例", "current"),
                new("关于维护信访秩序的通告", "unknown"),
                new("国家突发公共事件总体应急预案", "superseded"),
                new("社会治安管理条例", "unknown"),
            ]);

    [Fact]
    public void A_law_that_was_replaced_under_its_own_name_goes_by_its_number() =>
        Read(
                "依据《突发事件应急预案管理办法》（国办发〔2024〕5号）。此前依据《信访事项简易办理办法（试行）》。"
            )
            .ShouldBe([
                new("突发事件应急预案管理办法", "current"),
                new("信访事项简易办理办法（试行）", "superseded"),
            ]);

    private static IEnumerable<DraftBasis> Read(string text) =>
        BasisReader.Read(Prose.Read(text).Clauses);
}
