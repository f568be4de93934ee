using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>Finds the title at the head of a clause, also where the text runs on behind it without a mark.</summary>
internal static partial class Headings
{
    private const int Longest = 28;

    // The longest first: 工作原则 before 原则.
    private static readonly string[] Known =
    [
        "组织机构及其职责",
        "组织机构和职责",
        "组织机构与职责",
        "组织机构及职责",
        "组织领导及职责",
        "工作机构及职责",
        "机构设置及职责",
        "组织体系与职责分工",
        "组织机构与职责分工",
        "应急组织体系",
        "组织指挥体系",
        "组织指挥机构",
        "应急组织机构",
        "应急处置程序",
        "应急处置原则",
        "应急处置措施",
        "应急响应程序",
        "应急响应措施",
        "分级响应程序",
        "责任追究制度",
        "预警分级标准",
        "事件分级标准",
        "信访事件分级",
        "编制目的",
        "编制依据",
        "适用范围",
        "工作原则",
        "工作目标",
        "工作要求",
        "工作措施",
        "工作机构",
        "工作职责",
        "工作制度",
        "主要职责",
        "职责分工",
        "指导思想",
        "基本原则",
        "处置原则",
        "处置范围",
        "处置程序",
        "处置措施",
        "处置要求",
        "响应程序",
        "响应分级",
        "分级响应",
        "分级标准",
        "事件分级",
        "预警分级",
        "应急响应",
        "应急处置",
        "应急保障",
        "保障措施",
        "组织机构",
        "组织领导",
        "组织保障",
        "组织体系",
        "责任追究",
        "善后处置",
        "善后处理",
        "善后工作",
        "后期处置",
        "信息报告",
        "信息报送",
        "预防预警",
        "预防措施",
        "监测预警",
        "应急演练",
        "培训演练",
        "日常管理",
        "监督管理",
        "附则",
        "总则",
        "目的",
        "依据",
        "原则",
        "职责",
        "前言",
        "引言",
    ];

    /// <summary>The title; empty when the words have none.</summary>
    public static string Of(string body, bool numbered)
    {
        var match = Title().Match(body);
        if (match.Success && match.Groups["t"].Length <= Longest)
            return match.Groups["t"].Value;
        return numbered ? Glued(body) : "";
    }

    private static string Glued(string body) =>
        Known.FirstOrDefault(word =>
            body.StartsWith(word, StringComparison.Ordinal)
            && GlueFollows().IsMatch(body[word.Length..])
        ) ?? "";

    [GeneratedRegex(
        @"^(?<t>[^。；，！？：:;,\n\t]{1,40})(?:[。：:\t]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?:\s|本|为|根据|依据|依照|坚持|成立|设|第|[一1１（(①])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GlueFollows();
}
