using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Ranking offices or people by how many petition.</summary>
internal static class Ranking
{
    public static readonly Infringement Class = new(
        "ranking",
        new("信访排名", "ranking by petitions"),
        [RightToComplain],
        [
            new(
                "(上访|信访|进京|赴省|集访|非访)(的)?.{0,8}(次数|数量|人次|批次|起数|总量|量).{0,12}(排名|排序|考核|扣分|评分|一票否决)"
            ),
            new(
                "(排名|排序|考核|扣分|一票否决).{0,12}(上访|集访|非访|进京|信访)(的)?.{0,4}(次数|数量|人次|批次|起数|总量|量)"
            ),
        ]
    );
}
