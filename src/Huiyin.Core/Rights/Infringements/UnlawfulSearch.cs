using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Searching people and taking their things.</summary>
internal static class UnlawfulSearch
{
    public static readonly Infringement Class = new(
        "unlawful_search",
        new("非法搜查", "unlawful search"),
        [Law.UnlawfulSearch, Liberty],
        [
            new("搜身|搜查.{0,4}(身体|随身|来访|上访|人员)"),
            new("(收缴|没收|扣押|代管|扣留).{0,6}(手机|相机|身份证|证件|材料)"),
        ]
    );
}
