using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Laws;

/// <summary>A title in 《》 that names a law.</summary>
/// <param name="Clause">Where it stands.</param>
/// <param name="At">Where the title begins in the clause's text.</param>
/// <param name="Title">The title as printed, without the marks.</param>
/// <param name="Number">The number of the document behind it; empty where there is none.</param>
internal sealed partial record LawName(Clause Clause, int At, string Title, string Number)
{
    // 国办发〔2013〕101号 was replaced under the same name in 2024.
    private const string FirstPlanRules = "2013〕101";

    /// <summary>The law; null when the table has none of the name.</summary>
    public Law? Law =>
        LawTable.Find(Title) is { } law && Number.Contains(FirstPlanRules, StringComparison.Ordinal)
            ? law with
            {
                Successor = $"{law.Name}（国办发〔2024〕5号）",
            }
            : LawTable.Find(Title);

    /// <summary>
    /// True where somebody below the state issued it: 市政府《关于…的通告》, 《山东省信访条例》. The table has none of
    /// these, and that says nothing.
    /// </summary>
    public bool IsLocal => Local().IsMatch(Title) || Issuer().IsMatch(Clause.Text[..(At - 1)]);

    /// <summary>True of names that only a law or regulation of the state has.</summary>
    public bool IsOfTheState => State().IsMatch(Title) && !IsLocal;

    /// <summary>The laws named in some clauses. Manuals, ledgers and the plan's own title are none.</summary>
    public static IEnumerable<LawName> In(IEnumerable<Clause> clauses) =>
        from clause in clauses
        from match in Marked().Matches(clause.Text)
        let title = match.Groups["t"].Value
        where title.Length > 2 && Form().IsMatch(title) && !Placeholder().IsMatch(title)
        select new LawName(clause, match.Groups["t"].Index, title, match.Groups["no"].Value);

    /// <summary>The name without the state's and the issuer's.</summary>
    public static string Short(string title) => Prefix().Replace(title.Trim(), "");

    [GeneratedRegex(
        "《(?<t>[^《》\n]{2,60})》(?<no>（[^）]{0,30}号）)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();

    [GeneratedRegex(
        "(?:法|条例|办法|规定|细则|决定|意见|通知|通告|规则|解释|公告|(?:国家|总体|专项)[^》]{0,12}应急预案)(?:（[^）]{1,10}）)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex("[xX×_*]{2}|^(?:本|该)", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("^(?:中华人民共和国|国务院|国家(?!突发|赔偿))", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(
        @"^(?!中华|国务院|国家|人民检察|人民法院)[\u3400-\u9fff]{2,8}?(?:省|市|县|区|镇|乡|厅|局|委|公司|集团|学院|大学|医院|煤矿|厂)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Local();

    [GeneratedRegex(
        @"(?:省|市|县|区|镇|乡|厅|局|委|政府|办公室|公司|集团|本单位|我[\u3400-\u9fff])(?:的|制定的|印发的)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Issuer();

    [GeneratedRegex("(?:法|条例)$(?<!办法|方法)", RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
