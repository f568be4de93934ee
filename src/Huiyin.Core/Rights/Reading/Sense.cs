namespace Huiyin.Core.Rights.Reading;

/// <summary>
/// What a word of a clause is. Each sense is one private character, so that a phrasing is a short regular expression over
/// senses; nobody reads the characters, only the names.
/// </summary>
internal static class Sense
{
    /// <summary>A word that says nothing about rights.</summary>
    public const char None = '.';

    /// <summary>The character of the first sense; the others follow it.</summary>
    public const char First = '\uE000';

    // Who stands in a clause.
    public const string Petitioner = "\uE000"; // Somebody who petitions: 上访人员, 信访人, 访民.
    public const string KeyPerson = "\uE001"; // Somebody an office keeps an eye on: 重点人员, 骨干, 组织者, 老户.
    public const string People = "\uE002"; // People in general: 群众, 职工, 师生.
    public const string Them = "\uE003"; // A pronoun for people: 其, 他们, 把人.
    public const string Kin = "\uE004"; // Family and guardians.
    public const string Staff = "\uE005"; // Those who work for the office.
    public const string Unit = "\uE006"; // Offices, villages, employers.

    // Petitions.
    public const string Petition = "\uE007"; // The act of petitioning: 越级上访, 集访.
    public const string Journey = "\uE008"; // Going up to petition: 进京, 赴省.
    public const string PetitionAtAll = "\uE009"; // 信访, 来访: the office's everyday matter.
    public const string Matter = "\uE00A"; // Events, problems, causes: 事件, 矛盾, 苗头.
    public const string Count = "\uE00B"; // Numbers of petitions or people: 总量, 人次.
    public const string PetitionCount = "\uE00C"; // 上访量, 信访总量.
    public const string Worsen = "\uE00D"; // Growing worse: 激化, 扩大.

    // What is ordered about an act.
    public const string Forbid = "\uE00E"; // 严禁, 不得.
    public const string NotBy = "\uE00F"; // 不以, 删去了: the clause gives an act up.
    public const string Not = "\uE010"; // 不 or 未 right before an act.
    public const string Prevent = "\uE011"; // 防止, 杜绝, 避免.
    public const string Less = "\uE012"; // 减少, 下降.
    public const string Absent = "\uE013"; // 不发生, 不出现, 无.
    public const string NoneAtAll = "\uE014"; // A target that nobody petitions in one word: 三无目标, 息诉罢访.
    public const string Assure = "\uE015"; // 确保, 力争.
    public const string Anticipate = "\uE016"; // 预防: looking after causes.
    public const string Towards = "\uE017"; // 对, 将, 把.
    public const string Because = "\uE018"; // 因, 由于, 以.
    public const string Find = "\uE019"; // 发现, 遇.
    public const string Happen = "\uE01A"; // 发生, 出现, 引发.

    // Holding.
    public const string HoldIn = "\uE01B"; // 控制在, 稳在.
    public const string PutIn = "\uE01C"; // 安排到, 集中到.
    public const string Home = "\uE01D"; // 家中, 当地, 宾馆.
    public const string Lodging = "\uE01E"; // 招待所, 敬老院.
    public const string Guard = "\uE01F"; // 看管, 看守, 扣留.
    public const string GuardSurely = "\uE020"; // Guarding that can only mean people: 软禁.
    public const string Limit = "\uE021"; // 限制, 不让.
    public const string Leave = "\uE022"; // 离开, 外出.
    public const string Freedom = "\uE023"; // 人身自由, 身份证.
    public const string Stay = "\uE024"; // 不离村, 不出县.
    public const string Institution = "\uE025"; // 学习班, 精神病院.
    public const string Control = "\uE026"; // 控制, 控制住.

    // Watching.
    public const string Stabilise = "\uE027"; // 稳控, 管控, 包保.
    public const string Watch = "\uE028"; // 跟踪, 监控, 定位.
    public const string WatchSurely = "\uE029"; // Watching that can only mean people: 盯梢, 人盯人.
    public const string Inquire = "\uE02A"; // 掌握, 了解, 收集.
    public const string Survey = "\uE02B"; // 排查, 摸排.
    public const string Charge = "\uE02C"; // 分别负责, 包干.
    public const string Treat = "\uE02D"; // 列为, 纳入.
    public const string SingleOut = "\uE02E"; // 针对: singling out.
    public const string Moves = "\uE02F"; // 动态, 行踪, 去向.
    public const string Whereabouts = "\uE030"; // 行踪, 去向: only people have them.
    public const string Visit = "\uE031"; // 核实, 见面, 入户.
    public const string Often = "\uE032"; // 每天, 每晚.
    public const string Mind = "\uE033"; // 思想动态, 思想状况.
    public const string Slip = "\uE034"; // 失控, 漏管.
    public const string Register = "\uE035"; // 台账, 名单, 建档.

    // Stopping and fetching.
    public const string Station = "\uE036"; // 车站, 路口, 门前.
    public const string LieInWait = "\uE037"; // 守候, 蹲守, 设卡.
    public const string LieSurely = "\uE038"; // Waiting that can only mean to stop people: 守候, 查控.
    public const string Stop = "\uE039"; // 拦截, 堵截.
    public const string StopSurely = "\uE03A"; // 截访, 拦访.
    public const string TalkOut = "\uE03B"; // 劝阻, 阻止.
    public const string Board = "\uE03C"; // 上车, 购票.
    public const string Approach = "\uE03D"; // 靠近, 进入.
    public const string SendHome = "\uE03E"; // 劝返, 劝回.
    public const string TalkAway = "\uE03F"; // 劝离.
    public const string TakeOff = "\uE040"; // 带离, 驱散.
    public const string Fetch = "\uE041"; // 接回, 带回.
    public const string FetchSurely = "\uE042"; // Fetching that can only mean people: 遣返, 接领.
    public const string Urge = "\uE043"; // 动员, 劝说, 责令.
    public const string GoBack = "\uE044"; // 返回, 返乡.
    public const string Thing = "\uE045"; // 材料, 问题: what else can be fetched or controlled.
    public const string Wait = "\uE046"; // 等候, 就座.
    public const string Room = "\uE047"; // 接待室, 指定地点: where people are heard.
    public const string Principle = "\uE048"; // 原则: a saying, not an order.

    // Speaking.
    public const string Opinion = "\uE049"; // 舆论, 舆情.
    public const string Media = "\uE04A"; // 报道, 媒体, 网上.
    public const string Channel = "\uE04B"; // 微信群, 朋友圈: where people talk among themselves.
    public const string Speech = "\uE04C"; // 言论, 牢骚话.
    public const string Steer = "\uE04D"; // 引导, 导向, 管控 of opinion.
    public const string Suppress = "\uE04E"; // 删除, 封堵, 屏蔽.
    public const string Gossip = "\uE04F"; // 谈论, 转发, 上传.
    public const string OneVoice = "\uE050"; // 统一口径.
    public const string SteerSurely = "\uE051"; // Steering that can only mean opinion: 舆论导向.
    public const string Outside = "\uE052"; // 对外, 外界.
    public const string InsideOut = "\uE053"; // 内外有别.
    public const string SameVoice = "\uE054"; // 口径一致.

    // Judging and punishing.
    public const string Trait = "\uE055"; // 健康状况, 经历, 性格.
    public const string GraveTrait = "\uE056"; // 极端行为史, 前科, 劣迹.
    public const string Grade = "\uE057"; // 分级, 评分, 画像.
    public const string Punish = "\uE058"; // 处分, 拘留, 取消低保.
    public const string Benefit = "\uE059"; // 低保, 资格, 补贴: what can be taken away.
    public const string TakeAway = "\uE05A"; // 取消, 停发, 暂停.
    public const string PunishSurely = "\uE05B"; // 秋后算账, 分化瓦解.
    public const string Score = "\uE05C"; // 扣分, 一票否决.
    public const string Reward = "\uE05D"; // 奖励, 挂钩.
    public const string Blame = "\uE05E"; // 追究, 问责, 通报.

    // Frames.
    public const string Crime = "\uE05F"; // Crime or immediate danger: 凶器, 打砸, 违法犯罪.
    public const string Care = "\uE060"; // Help asked for or needed: 送医, 自愿, 救助.
    public const string Neglect = "\uE061"; // Duties not done: 失职, 推诿, 不力.
    public const string Delay = "\uE062"; // 延误, 遗漏: must not be late in doing it.
    public const string Dispatch = "\uE063"; // 派, 成立: sending a team, not naming one.
    public const string Team = "\uE064"; // 组, 小组 ending a name.
}
