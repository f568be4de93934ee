using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>Recognises the titles of plans, on a line of their own or glued to the text behind them.</summary>
internal static partial class PlanTitle
{
    /// <summary>The title a line consists of; null when the line is something else.</summary>
    public static string? Of(string line)
    {
        var words = Before(Trailer().Replace(Leader().Replace(line.Trim(), ""), ""));
        return
            words.Length is >= 4 and <= 60
            && Form().IsMatch(words)
            && !NotATitle().IsMatch(words)
            && NumberMarks.At(words, 0, true) is null
            ? words
            : null;
    }

    /// <summary>The title that a line begins with while its text runs on; null when it begins with none.</summary>
    public static string? Glued(string line)
    {
        var match = GluedForm().Match(line);
        return match.Success ? Of(Collection().Replace(match.Groups["t"].Value, "")) : null;
    }

    /// <summary>The title that a whole file begins with, whatever its text goes on with.</summary>
    public static string? AtStart(string line)
    {
        var match = StartForm().Match(line);
        return match.Success ? Of(match.Groups["t"].Value) : null;
    }

    /// <summary>Where titles made of a known one and a number stand in the middle of a line.</summary>
    public static IEnumerable<(int At, string Title)> Numbered(string line, string title)
    {
        var stem = Number().Replace(title, "");
        return stem.Length < 6
            ? []
            : Regex
                .Matches(line, Regex.Escape(stem) + "[0-9]{1,2}(?=尊敬|为|一、|根据|第一)")
                .Select(match => (match.Index, match.Value));
    }

    private static string Before(string words)
    {
        var cut = Gap().Match(words) is { Success: true } gap ? gap.Index : -1;
        return cut > 5 && words.Length - cut < 40 && Form().IsMatch(words[..cut])
            ? words[..cut]
            : words;
    }

    [GeneratedRegex(
        @"^(?:第[一二三四五六七八九十0-9]{1,3}篇\s*[:：]?|[【\[（(]?篇[一二三四五六七八九十0-9]{1,3}[】\]）)]?\s*[:：]?|[【\[]第?[一二三四五六七八九十0-9]{1,3}篇?[】\]]|#+|[“《]|附件\s?[0-9一二三四五]{0,2}\s*[:：]?|标题[:：]|[（(]?范[文本][一二三四五六七八九十0-9]{1,3}[）)]?\s*[:：])\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Leader();

    [GeneratedRegex(
        @"(?:[”》]|\.(?:docx?|pdf|txt|wps)(?:VIP)?|[（(【\[](?:共)?[0-9一二三四五六七八九十两]{1,3}篇[）)】\]]|[0-9一二三四五六七八九十]{1,3}篇|【[^】]{0,12}】|[-—]{1,2}(?:百度文库|道客巴巴|豆丁网?|[^-—]{0,6}网))+$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Trailer();

    [GeneratedRegex(
        @"(?:预案|(?:处置|工作|实施|应急|接待|接访|稳定|维稳|应对|响应|保障)(?:方案|办法|规程|规定|细则|程序|流程|制度|预案))(?:（[^）]{1,10}）|\([^)]{1,10}\))?(?:范文|模板|样本|范本|正文|全文|[0-9]{1,3})*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        @"[。；！？：，,\t]|^(?:本|该|此|确保|做好|建立|加强|启动|制定|制订|按照|根据|执行|落实|修订|完善|编制|各|相关|下载|收藏|关于印发|上一篇|下一篇|如何|什么)|》的通知",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotATitle();

    [GeneratedRegex(
        @"^(?<t>[^。；！？：\n\t]{3,48}?(?:预案|实施方案|工作方案|处置方案)(?:（[^）]{1,8}）)?(?:范文|模板)?[0-9]{0,2})\s*(?=为了|为[^期止]|根据|依据|按照|第一[章条]|一、|（一）|1[.、]|随着|近年来|目录|尊敬|本预案|一 、|针对|【篇|内容)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GluedForm();

    // The name of the collection before the title: …三篇【篇1】.
    [GeneratedRegex(
        "^.*?(?:[一二三四五六七八九十0-9]{1,2}篇(?!】)|【篇[一二三四五六七八九十0-9]{1,2}】|完整版|精选)+(?=.{6,})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Collection();

    [GeneratedRegex(
        @"^(?<t>[^。；！？：，\n\t]{4,40}?(?:应急|处置|工作|维稳|接待|接访)预案)(?!的|中|和|及|与|要求|规定|体系|管理|编制|启动|范文|》|”|（|实施|培训|演练)(?=.{20})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StartForm();

    [GeneratedRegex("[0-9]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // What stands behind it on the line: a form's number, the page's own title.
    [GeneratedRegex(@"[_|\t]|\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    /// <summary>True of lines that open another text of a collection: 第2篇.</summary>
    [GeneratedRegex(
        @"(?:^|\s|篇)[【（(]?(?:第[一二三四五六七八九十0-9]{1,3}篇|篇[一二三四五六七八九十0-9]{1,3})[】）)]?\s*[:：]?$",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex OpensAnother();

    /// <summary>True of the titles of other documents: a notice, a speech, a summary of the year.</summary>
    [GeneratedRegex(
        @"^(?:关于[^。；，]{4,50}的(?:通知|通报|意见|函|报告|公告|决定)|[^。；，]{2,40}(?:会议|大会|会)上的(?:讲话|发言)|[^。；，]{0,30}[0-9]{4}年[^。；，]{0,24}(?:总结|计划|要点|简报)|[^。；，]{4,30}(?:倡议书|承诺书|公告|通告|启事|讲话稿|心得体会|招聘[^。；，]{0,8}))(?:（[^）]{1,8}）)?$",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex OtherDocument();
}
