using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Who does what, as the closed grammar reads it from a sentence; what it cannot read stays open.</summary>
internal static partial class Speech
{
    /// <summary>The one who acts: 由X…, X应…, X在…内…; null where the sentence names nobody the plan knows.</summary>
    /// <param name="words">The sentence, or the part of it before the time.</param>
    /// <param name="names">Names the plan has introduced, the longest first.</param>
    public static string? Actor(string words, IEnumerable<string> names)
    {
        var known = names.ToList();
        if (By(words, known) is { } by)
            return by;
        foreach (var part in words.Split(['，', '；', '：', '。']).Reverse())
            if (Subject(part.TrimStart('的', ' '), known) is { } subject)
                return subject;
        return null;
    }

    private static string? By(string words, List<string> names)
    {
        for (
            var at = words.LastIndexOf('由');
            at >= 0;
            at = at == 0 ? -1 : words.LastIndexOf('由', at - 1)
        )
            if (Subject(words[(at + 1)..], names) is { } known)
                return known;
        return ByForm().Matches(words).LastOrDefault()?.Groups["who"].Value;
    }

    /// <summary>What is done: the words behind the time, up to the next comma that begins another deed.</summary>
    public static string? Deed(string behind)
    {
        var match = DeedForm().Match(behind);
        return
            match.Success
            && match.Groups["do"].Length >= 3
            && !char.IsAsciiDigit(match.Groups["do"].Value[0])
            ? match.Groups["do"].Value
            : null;
    }

    /// <summary>Whom a report goes to; empty where the sentence names nobody.</summary>
    public static IEnumerable<string> Recipients(string words) =>
        RecipientForm()
            .Matches(words)
            .SelectMany(match => Separator().Split(match.Groups["to"].Value))
            .Select(name => name.Trim())
            .Where(name => name.Length is >= 2 and <= 18);

    /// <summary>True of sentences about reports.</summary>
    public static bool Reports(string words) => ReportForm().IsMatch(words);

    private static string? Subject(string part, IEnumerable<string> names)
    {
        foreach (var name in names)
            if (part.StartsWith(name, StringComparison.Ordinal))
                return name;
        var post = PostForm().Match(part);
        return post.Success ? post.Groups["who"].Value : null;
    }

    [GeneratedRegex(
        "由(?<who>[\\u3400-\\u9fff（）]{2,14}?)(?=在|于|[0-9]|负责(?!人)|归档|保管|保存|建档|牵头|带领|带队|组织|召集|决定|承担|向|及时|立即|出面|主持|实施|会同|和|、|，)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ByForm();

    [GeneratedRegex(
        "^(?<who>(?:[\\u3400-\\u9fff]{0,8}?)(?:副组长|组长|副总指挥|总指挥|指挥长|主要领导|分管领导|分管副职|值班领导|带班领导|主要负责人|分管负责人|负责人|值班人员|值班员|接待人员|信访专干|联络员|信息员|包案领导|包案人|带队人员|班主任|校长|局长|院长|总经理|经理|主任|书记))(?=在|应|要|须|必须|于|接|带|率|[0-9]|向|立即|负责|到|赶|，|与|和|通知|组织)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PostForm();

    [GeneratedRegex(
        "^(?:内|以内|之内|前|之前|以前)?[，]?(?:必须|应当?|要|须|将|就|均|都|一律|分别)?(?<do>(?![一二两三四五六七八九十]人)[^，。；：]{2,60})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DeedForm();

    [GeneratedRegex(
        "向(?<to>[\\u3400-\\u9fff、（）]{2,40}?)(?:书面|电话|口头|专题|如实|及时|立即|同时|作出|作)?(?:进行)?(?:报告|汇报|报送|通报|续报|首报|上报|请示|终报|反馈)|(?:上报|报送|报告|报)(?!告|送|警|道|案|名|到|备|表)(?:至|给)?(?<to>(?:县|市|省|区|镇|乡|上级|领导小组|指挥部|组长|总指挥|局|校|院|公司|集团|街道|教育局|信访|办公室)[\\u3400-\\u9fff、（）]{0,24}?)(?=[，。；]|$|和(?=[一-龥]{0,6}(?:报|通)))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RecipientForm();

    [GeneratedRegex(
        "报告|上报|报送|汇报|续报|首报|终报|通报|报(?:县|市|省|区|镇|乡|上级|领导|指挥|组长)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ReportForm();

    [GeneratedRegex("、|和(?!谐|平)|及(?!时)|与", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
