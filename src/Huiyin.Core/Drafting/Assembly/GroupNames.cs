using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Reads the names of bodies out of sentences.</summary>
internal static partial class GroupNames
{
    /// <summary>How the names of standing bodies end.</summary>
    public const string Ending =
        "(?:领导小组|领导组|指挥部|指挥中心|指挥小组|指挥组|工作专班|专班|工作小组|工作组|应急小组|协调小组|协调组|小分队|应急分队|分队|应急队伍|专业队伍|处置队伍|队伍|应急团队|响应团队|团队|专家组|专家库|单元|秘书处|联席会议|突击队|应急班|处置班|指挥所|工作站|中队|委员会|办公室|调度中心|信息中心|联络中心|(?:小组|组|队)(?![织成长员合件装建伍别]))";

    // 领导小组组长 and 领导小组办公室 name somebody else.
    // What may stand behind 设 and 成立 besides, where a name ends.
    private const string Rarer = "(?:席|督办会|协调会|理事会|说和会|哨点|代办点|接待站|服务站)";

    private const string Whole =
        "(?:"
        + Ending
        + "|"
        + Rarer
        + "(?=[、，。；（：]|和|及|$))(?!办公室|组长(?!\\s*[：:])|副组长|长(?!期))";

    /// <summary>The bodies that a sentence sets up, with the place behind their names.</summary>
    public static IEnumerable<(string Name, int At)> SetUp(string sentence)
    {
        foreach (Match match in SetUpForm().Matches(sentence))
        foreach (var name in Listed(match.Groups["names"].Value))
            yield return (name, match.Groups["names"].Index + match.Groups["names"].Length);
    }

    /// <summary>The body that a clause is headed by; null when it is headed by none.</summary>
    public static string? Head(string body)
    {
        var match = HeadForm().Match(body);
        if (!match.Success)
            return null;
        var name = Clean(match.Groups["n"].Value);
        return name.Length is >= 2 and <= 22 && !name.Contains('、') && !NoName().IsMatch(name)
            ? name
            : null;
    }

    /// <summary>The bodies that are given duties in running text.</summary>
    public static IEnumerable<(string Name, int At)> Charged(string sentence)
    {
        foreach (Match match in ChargedForm().Matches(sentence))
            if (
                !Elsewhere().IsMatch(sentence[..match.Index])
                && Clean(match.Groups["n"].Value) is var name
                && !NoName().IsMatch(name)
            )
                yield return (name, match.Index);
    }

    /// <summary>The body whose head somebody is made: …任信访应急领导小组组长.</summary>
    public static IEnumerable<(string Name, int At)> Headed(string sentence)
    {
        foreach (Match match in HeadedForm().Matches(sentence))
            if (Clean(match.Groups["n"].Value) is { Length: > 3 } name && !NoName().IsMatch(name))
                yield return (name, match.Index);
    }

    /// <summary>The bodies that a sentence in the middle of a clause is headed by: 征地事务小组，由…组成.</summary>
    public static IEnumerable<string> HeadsOfSentences(string body) =>
        SentenceHead()
            .Matches(body)
            .Select(match => Clean(match.Groups["n"].Value))
            .Where(name => name.Length is > 2 and < 20 && !NoName().IsMatch(name));

    /// <summary>What the text calls a body from here on; null where it gives no short form.</summary>
    public static string? Alias(string sentence, int from) =>
        AliasForm().Match(sentence, from) is { Success: true } match
            ? match.Groups["n"].Value
            : null;

    /// <summary>The department that is the only subject of a numbered clause; null when there is none.</summary>
    public static string? Department(string body)
    {
        var match = DepartmentForm().Match(body);
        return match.Success && !NoName().IsMatch(match.Groups["n"].Value)
            ? match.Groups["n"].Value
            : null;
    }

    /// <summary>True of titles below which a plan deals out duties.</summary>
    public static bool DealsOutDuties(string title) => DutyTitle().IsMatch(title);

    /// <summary>True of words that could name a body: no post, no person, no subject of a chapter.</summary>
    public static bool CouldBeBody(string words) =>
        OnlyHan().IsMatch(words) && !NoBody().IsMatch(words) && !NoName().IsMatch(words);

    /// <summary>True of words that stand for any body: 各工作组, 小组.</summary>
    public static bool IsGeneric(string name) => Generic().IsMatch(name);

    private static IEnumerable<string> Listed(string names)
    {
        foreach (var part in Separator().Split(names))
            if (
                Clean(part) is { Length: >= 2 and <= 22 } name
                && EndsAsBody().IsMatch(name)
                && !NoName().IsMatch(name)
            )
                yield return name;
    }

    private static string Clean(string words)
    {
        var name = words.Trim('“', '”', '、', ' ');
        var cut = Cut().Match(name);
        if (cut.Success)
            name = name[(cut.Index + cut.Length)..];
        return Quantity().Replace(name, "").Trim('“', '”', '、', '（', '）', ' ');
    }

    [GeneratedRegex(
        "(?:(?:成立|设立|组建)[^。；]{0,80}?(?:为成员的|组成的|参加的)|(?<=[；：，。]|^)[一二三四五六七八九]是|成立|设立|组建|建立|下设|分设|设置|设有|增设|内设|组成|设|编成|形成|编成|改成|改编为|编为|建|明确)(?:了|有|以下|由)?(?<names>[^，。；：\t]{0,60}?"
            + Whole
            + "(?:[、和及与]+[^，。；：\t、]{2,20}?"
            + Whole
            + ")*)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SetUpForm();

    [GeneratedRegex(
        @"^(?:成立|设立|组建|下设|设)?(?<n>[\u3400-\u9fffA-Za-z_“”、]{0,18}?"
            + Ending
            + @")(?=[：:。（(\t|]|\s|$|，(?!.{0,4}等)|由|负责|组长|牵头|主要|下分|分为|职责|的?(?:主要|工作)?职责|及其?职责|与职责|成员|组成|的组成|（|为|设|是|承担|统一|统筹|在|应|要|实行|接|立即|下设|全体|和|——)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HeadForm();

    [GeneratedRegex(
        @"(?<n>[\u3400-\u9fff_-[由经对将把请使被和及]]{0,16}?"
            + Ending
            + ")(?=(?:主要)?负责(?!人|同志)|为[^，。；]{0,16}(?:指挥|领导|办事|工作)机构|是[^，。；]{0,16}(?:机构|部门)|的?(?:主要)?职责|承担|牵头(?!单位)|统一领导|统一指挥|统一组织|具体实施|设在|设于)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChargedForm();

    [GeneratedRegex(
        @"^(?<n>各(?:乡镇|街道|乡（镇）|镇街|村|社区)|[\u3400-\u9fff]{1,12}?(?:部门|管理部|保卫部|党群部|工会|局|科|科室|股|处|所|委|大队|派出所|医院|学校|站|团委|妇联|街道|村委会|居委会|社区|室|办|项目部|车间|单位|公安|法院))(?=[：:]|(?:主要)?负责|应(?:当)?|要|须|组织|到场|维持|配合|协助|派|承担|牵头|做好|制订|制定|加强|依法|具体)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DepartmentForm();

    [GeneratedRegex(
        "(?:向|报|经|由|上级|请示|县委|市委|省|报告|通知|通报|送|会同)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Elsewhere();

    [GeneratedRegex("[、/]|和(?!谐|平|解)|及(?!时)|与(?!会)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("(?:" + Ending + "|" + Rarer + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsAsBody();

    [GeneratedRegex(
        "^(?:各|各个|各级|该|本|其他|其它|有关|相关|上述|每个?|全体|所有|专项|专门|几个|若干|工作|现场|其|以上)*(?:工作组|岗位组|工作小组|小组|组|队|队伍|团队|分队|小分队|单元|专班|领导组)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Generic();

    // What stands before the name in the same words: 由…组成的, 以…为成员的, 设立.
    [GeneratedRegex(
        @"^.*(?:组成的?|的|成立|设立|组建|下设|分设|建立|为成员|参加|单独|统一|分为|为)(?:了|一个|以下)?(?=[\u3400-\u9fff])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Cut();

    [GeneratedRegex(
        "^(?:以下)?(?:[0-9]+|[一二三四五六七八九十两若干]+)(?:个|支)|^(?:一个|一支|若干)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Quantity();

    // Words no name begins with, and names that only sum up others.
    [GeneratedRegex(
        "^(?:由|经|每|本|该|各|实行|通知|以下|下列|[一二三四]办|凡|对|在|将|把|请|有关|相关|其他|其它|应急资源|接到|接报|如|当|若|要|并|因|责任|所在|任何|所属|涉事|置)(?!乡镇|街道|镇街)|以上|[一二两三四五六七八九十0-9]个|部门[^：]*部门$|报告|情况|编组$|成员单位$|^大队$|各部门",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoName();

    [GeneratedRegex(
        "(?:任|担任|兼任|为)(?<n>[\u3400-\u9fff_]{2,20}?"
            + Ending
            + ")(?:副?组长|主任|总?指挥长?|召集人)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HeadedForm();

    [GeneratedRegex(
        @"\G[^（，。；]{0,2}（(?:以下|下)?(?:统一)?(?:简称|称)(?:为)?[：:]?[“《]?(?<n>[\u3400-\u9fff]{2,10})[”》]?）",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AliasForm();

    [GeneratedRegex(
        @"(?<=[；。：、\t]|其中，|^)(?<n>[\u3400-\u9fff-[由经对将把请使被和，]]{2,14}?"
            + Ending
            + @")(?:，由|（负责|由[^，。；]{1,30}(?:组成|负责|牵头|承担)|负责|：|，负责|——|\t)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SentenceHead();

    [GeneratedRegex(
        "职责|分工|组织机构|组织体系|机构设置|编组|成员单位|组成(?:与|及)|指挥体系|力量|队伍|组织|机构|分组|机构与|部门",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DutyTitle();

    [GeneratedRegex(@"^[\u3400-\u9fff“”（）]{2,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyHan();

    [GeneratedRegex(
        "(?:长|员|人|者|领导|书记|主任|经理|干部|专干|职责|分工|任务|要求|原则|机制|制度|程序|流程|保障|工作|管理|方面|阶段|措施|情况|范围|依据|目的|时间|地点|电话|设备|物资|方式|内容|报告|响应|处置|预警|监测|演练|培训|组成|机构|体系|设置|编组|部门|单位|指挥|领导|小组|专业队|力量|其他|附则|责任|标准|方法|办法|联系|通信|通讯|经费|车辆|资料|档案|名单|总则|接待|登记|引导|调查|核实|答复|反馈|稳控|劝返|化解|[一二两三四五六七八九十]名)$|负责人|^(?:设立|成立|根据|下列|以下|按照|一办|下设|成员|主要|日常|组织|人员|力量|信息|现场|启动|加强|做好|建立|落实|明确|坚持|及时|统一)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoBody();
}
