using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// What the web page around a text says: navigation, advertising, terms of a document site. A line goes only when all of it
/// is such a phrase, or when it names what no plan names; words like 下载 or 版权 alone never do, plans have duties with them.
/// </summary>
internal static partial class SiteLines
{
    // No notice of a site is longer; a longer line has text of a plan glued to it.
    private const int LongestNotice = 220;

    public static RepairStep WholeLines { get; } =
        RepairStep.Each(RepairKind.PageFurniture, FindLines);

    /// <summary>Site words glued to words of the text: they go, the line stays.</summary>
    public static RepairStep GluedWords { get; } =
        RepairStep.Each(RepairKind.PageFurniture, FindWords);

    private static IEnumerable<Edit> FindLines(string text)
    {
        var lines = Line.Of(text);
        var titles = lines.Select(line => line.Words).ToHashSet();
        return FurnitureLines.Anywhere(lines, i => IsNotice(lines[i].Bare, titles));
    }

    private static bool IsNotice(string line, HashSet<string> titles) =>
        line.Length is > 0 and <= LongestNotice
        && (Whole().IsMatch(line) || Telling().IsMatch(line) || IsFileOf(line, titles));

    // The name of the file above the title; where the text has no other title it stays, without its ending.
    private static bool IsFileOf(string line, HashSet<string> titles) =>
        FileName().Match(line) is { Success: true } file
        && titles.Contains(file.Groups["title"].Value);

    private static IEnumerable<Edit> FindWords(string text) =>
        Glued()
            .Matches(text)
            .Select(words => Edit.Drop(words.Index, words.Length))
            .Concat(Endings(text))
            .OrderBy(edit => edit.Start);

    private static IEnumerable<Edit> Endings(string text) =>
        from line in Line.Of(text)
        where line.Words.Length is > 0 and <= LongestNotice
        let title = FileTitle().Match(line.Words)
        where title.Success
        select Edit.Drop(line.Start + title.Length, line.Words.Length - title.Length);

    [GeneratedRegex(
        "^(?:"
            + "查看更多|相关文档|最新文档|合集下载|相关主题|相关(?:推荐|阅读|文章|链接)：?|猜你喜欢|热门(?:推荐|文章|文档)|推荐阅读"
            + "|实名认证|文档贡献者|文档评论（\\d+）|[^，。；]{1,16}\\+关注|该用户很懒.*|\\d+亿?.{0,4}精品文档"
            + "|(?:VIP|免费|立即|点击|高速)?下载(?:全文|文档|本文|此文档|文件|地址|APP)?|展开(?:全部|更多|全文)|收起|登录|注册|登录/注册|首页|点赞|收藏|评论|分享|更多"
            + "|打印本页|(?:【(?:打印|关闭|返回|收藏|分享)[^】]{0,6}】)+|关闭(?:本页|窗口)|返回(?:顶部|首页|列表|上页)|收藏(?:本站|本页|《.*》）?)|分享到：?(?:(?:微信|微博|QQ|朋友圈|空间).{0,30})?"
            + "|上一[篇页条](?:：.*)?|下一[篇页条](?:：.*)?|责任编辑：.{0,20}|编辑：.{0,12}|来源：(?:.{0,40}(?:作者|时间|日期|点击|浏览).{0,40}|[^，。；]{0,12}网)"
            + "|(?:点击|浏览|阅读|访问)(?:数|量|次数)：?\\d*次?|(?:发布|发表|更新)(?:时间|日期)：.{0,80}|\\d{4}-\\d{2}-\\d{2} ?\\d{2}:\\d{2}(?::\\d{2})?.{0,40}"
            + "|(?:首页|主页|网站首页)[>＞»→›》].*|当前位置：.*|您(?:现在)?的?(?:所在)?位置(?:是)?：.*"
            + "|【?字体：?.{0,12}】?|字号：.{0,12}|版权所有.*|(?:Copyright|©|All Rights Reserved).*|.{0,40}ICP备.{0,30}|.{0,20}公网安备.{0,30}"
            + "|客服(?:QQ|微信)：.*|QQ群?：?\\d+|扫一扫.{0,12}|扫码(?:关注|下载|阅读|查看|加群).{0,12}|关注.{0,12}公众号.{0,12}|免责声明：?.*"
            + "|(?:(?:https?|file)://|www\\.)\\S+(?:\\t\\d+/\\d+)?|\\d{1,2}/\\d{1,2}/\\d{2,4}[，,] ?\\d{1,2}:\\d{2}.{0,40}"
            + ")$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        "原创力文档|book118|豆丁网|道客巴巴|docin|doc88|百度文库|max\\.book|正式会员可|VIP文档|成为VIP|下载本文档|下载文档前|版权申诉|文档贡献者"
            + "|仅部分预览|不可在线预览|可完整预览|文档内容的完整性|本站(?:不对|不承担|规则|所有内容)|网站文档一经|合作方或网友上传|本站[^，。；]{0,10}(?:网友|用户)上传|如文档侵犯|小编(?:寄语|为大家|给大家|整理|为您)|请大家参阅",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"^(?<title>.{2,60})\.(?:docx?|pdf|pptx?|wps|rtf|txt)(?:VIP)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"^(?!附|[\d（]).{0,60}(?:预案|方案|范文|模板|制度|办法|细则|篇）)(?=\.(?:docx?|pdf|wps|rtf|txt)(?:VIP)?$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex FileTitle();

    [GeneratedRegex(
        "可编辑修改精选全文完整版|【可编辑(?:全文|修改)?】|（可编辑(?:版)?）"
            + "|(?<=：)(?<!(?:网址|网站|官网|平台|邮箱|地址|链接)：)(?:https?://)?(?:www\\.)?[a-z0-9-]{1,40}\\.(?:com|net|cn|org|cc)(?=[，、；。]|$)"
            + "|(?<=[。；！])(?:https?://|www\\.)[a-z0-9.-]{1,60}(?:/[\\w./?=&%#-]{0,80})?$",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex Glued();
}
