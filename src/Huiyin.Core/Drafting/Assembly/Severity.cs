using System.Collections.Immutable;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Orders grades by what their names say; 一级 is the gravest (Emergency Response Law art. 71).</summary>
internal static class Severity
{
    private static readonly string[][] Scales =
    [
        ["特级", "一级", "二级", "三级", "四级", "五级"],
        ["I级", "II级", "III级", "IV级", "V级"],
        ["1级", "2级", "3级", "4级", "5级"],
        ["红", "橙", "黄", "蓝", "绿"],
        ["特别重大", "特别严重", "特大", "重大", "严重", "较大", "较重", "一般", "普通", "轻微"],
        ["极高", "高", "较高", "中", "较低", "低"],
        ["大访", "中访", "小访"],
    ];

    /// <summary>The grades, the gravest first; in the text's order where their names have none.</summary>
    public static ImmutableArray<LevelDefinition> GravestFirst(
        ImmutableArray<LevelDefinition> levels
    ) => [.. levels.OrderBy(it => Rank(LevelReader.Key(it.Name)))];

    private static int Rank(string name)
    {
        foreach (var scale in Scales)
            for (var i = 0; i < scale.Length; i++)
                if (name.StartsWith(scale[i], StringComparison.Ordinal))
                    return i;
        return 0;
    }
}
