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
    public const string Complainer = "\uE001"; // 举报人, 反映问题的职工.
    public const string KeyPerson = "\uE002"; // Somebody an office keeps an eye on: 重点人员, 骨干, 组织者, 老户.
    public const string GradedPerson = "\uE003"; // 一级人员, A类人员, 红名单人员.
    public const string People = "\uE004"; // People in general: 群众, 职工, 师生.
    public const string Them = "\uE005"; // A pronoun for people: 其, 他们, 把人.
    public const string Man = "\uE006"; // 人 by itself.
    public const string Kin = "\uE007"; // Family and guardians.
    public const string Staff = "\uE008"; // Those who work for the office.
    public const string Unit = "\uE009"; // Offices, villages, employers.

    // Petitions.
    public const string Petition = "\uE00A"; // The act of petitioning: 越级上访, 集访.
    public const string Journey = "\uE00B"; // Going up to petition: 进京, 赴省.
    public const string PetitionAtAll = "\uE00C"; // 信访, 来访: the office's everyday matter.
    public const string Matter = "\uE00D"; // Events, problems, causes: 事件, 矛盾, 苗头.
    public const string Count = "\uE00E"; // Numbers of petitions or people: 总量, 人次.
    public const string PetitionCount = "\uE00F"; // 上访量, 信访总量.
    public const string Worsen = "\uE010"; // Growing worse: 激化, 扩大.

    // What is ordered about an act.
    public const string Forbid = "\uE011"; // 严禁, 不得.
    public const string NotBy = "\uE012"; // 不以, 删去了: the clause gives an act up.
    public const string Not = "\uE013"; // 不 or 未 right before an act.
    public const string Prevent = "\uE014"; // 防止, 杜绝, 避免.
    public const string Less = "\uE015"; // 减少, 下降.
    public const string NoMore = "\uE016"; // 不超过.
    public const string Absent = "\uE017"; // 不发生, 不出现, 无.
    public const string NoneAtAll = "\uE018"; // A target that nobody petitions in one word: 三无目标, 息诉罢访.
    public const string Assure = "\uE019"; // 确保, 力争.
    public const string Anticipate = "\uE01A"; // 预防: looking after causes.
    public const string Towards = "\uE01B"; // 对, 将, 把.
    public const string Of = "\uE01C"; // 的.
    public const string Because = "\uE01D"; // 因, 由于, 以.
    public const string Find = "\uE01E"; // 发现, 遇.
    public const string Happen = "\uE01F"; // 发生, 出现, 引发.

    // Holding.
    public const string HoldIn = "\uE020"; // 控制在, 稳在.
    public const string PutIn = "\uE021"; // 安排到, 集中到.
    public const string Home = "\uE022"; // 家中, 当地, 宾馆.
    public const string Office = "\uE023"; // 政府, 机关, 上级部门.
    public const string Lodging = "\uE024"; // 招待所, 敬老院.
    public const string Guard = "\uE025"; // 看管, 看守, 扣留.
    public const string GuardSurely = "\uE026"; // Guarding that can only mean people: 软禁.
    public const string Limit = "\uE027"; // 限制, 不让.
    public const string Leave = "\uE028"; // 离开, 外出.
    public const string Permit = "\uE029"; // 请假, 批准.
    public const string Freedom = "\uE02A"; // 人身自由, 身份证.
    public const string Stay = "\uE02B"; // 不离村, 不出县.
    public const string Institution = "\uE02C"; // 学习班, 精神病院.
    public const string Control = "\uE02D"; // 控制, 控制住.

    // Watching.
    public const string Stabilise = "\uE02E"; // 稳控, 管控, 包保.
    public const string Steady = "\uE02F"; // 稳控: said of people, or of events.
    public const string Watch = "\uE030"; // 跟踪, 监控, 定位.
    public const string WatchSurely = "\uE031"; // Watching that can only mean people: 盯梢, 人盯人.
    public const string Inquire = "\uE032"; // 掌握, 了解, 收集.
    public const string Survey = "\uE033"; // 排查, 摸排.
    public const string Charge = "\uE034"; // 分别负责, 包干.
    public const string Treat = "\uE035"; // 列为, 纳入.
    public const string SingleOut = "\uE036"; // 针对: singling out.
    public const string Moves = "\uE037"; // 动态, 行踪, 去向.
    public const string Whereabouts = "\uE038"; // 行踪, 去向: only people have them.
    public const string Visit = "\uE039"; // 核实, 见面, 入户.
    public const string Often = "\uE03A"; // 每天, 每晚.
    public const string Mind = "\uE03B"; // 思想动态, 思想状况.
    public const string Slip = "\uE03C"; // 失控, 漏管.
    public const string Register = "\uE03D"; // 台账, 名单, 建档.

    // Stopping and fetching.
    public const string Station = "\uE03E"; // 车站, 路口, 门前.
    public const string LieInWait = "\uE03F"; // 守候, 蹲守, 设卡.
    public const string LieSurely = "\uE040"; // Waiting that can only mean to stop people: 守候, 查控.
    public const string Stop = "\uE041"; // 拦截, 堵截.
    public const string StopSurely = "\uE042"; // 截访, 拦访.
    public const string TalkOut = "\uE043"; // 劝阻, 阻止.
    public const string Board = "\uE044"; // 上车, 购票.
    public const string Approach = "\uE045"; // 靠近, 进入.
    public const string SendHome = "\uE046"; // 劝返, 劝回.
    public const string TalkAway = "\uE047"; // 劝离.
    public const string TakeOff = "\uE048"; // 带离, 驱散.
    public const string Fetch = "\uE049"; // 接回, 带回.
    public const string FetchSurely = "\uE04A"; // Fetching that can only mean people: 遣返, 接领.
    public const string Urge = "\uE04B"; // 动员, 劝说, 责令.
    public const string GoBack = "\uE04C"; // 返回, 返乡.
    public const string Thing = "\uE04D"; // 材料, 问题: what else can be fetched or controlled.
    public const string Wait = "\uE04E"; // 等候, 就座.
    public const string Room = "\uE04F"; // 接待室, 指定地点: where people are heard.
    public const string Principle = "\uE050"; // 原则: a saying, not an order.

    // Speaking.
    public const string Opinion = "\uE051"; // 舆论, 舆情.
    public const string Media = "\uE052"; // 报道, 媒体, 网上.
    public const string Press = "\uE053"; // 记者, 新闻单位.
    public const string Channel = "\uE054"; // 微信群, 朋友圈: where people talk among themselves.
    public const string Speech = "\uE055"; // 言论, 牢骚话.
    public const string Steer = "\uE056"; // 引导, 导向, 管控 of opinion.
    public const string Suppress = "\uE057"; // 删除, 封堵, 屏蔽.
    public const string Gossip = "\uE058"; // 谈论, 转发, 上传.
    public const string OneVoice = "\uE059"; // 统一口径.
    public const string SteerSurely = "\uE05A"; // Steering that can only mean opinion: 舆论导向.
    public const string Outside = "\uE05B"; // 对外, 外界.
    public const string InsideOut = "\uE05C"; // 内外有别.
    public const string SameVoice = "\uE05D"; // 口径一致.

    // Judging and punishing.
    public const string Trait = "\uE05E"; // 健康状况, 经历, 性格.
    public const string Health = "\uE05F"; // 健康状况, 病史: sensitive, but may be asked to help.
    public const string GraveTrait = "\uE060"; // 极端行为史, 前科, 劣迹.
    public const string Grade = "\uE061"; // 分级, 评分, 画像.
    public const string Punish = "\uE062"; // 处分, 拘留, 取消低保.
    public const string Benefit = "\uE063"; // 低保, 资格, 补贴: what can be taken away.
    public const string Harm = "\uE064"; // 停岗, 剔除, 付出代价: what is done to somebody in return.
    public const string TakeAway = "\uE065"; // 取消, 停发, 暂停.
    public const string PunishSurely = "\uE066"; // 秋后算账, 分化瓦解.
    public const string Score = "\uE067"; // 扣分, 一票否决.
    public const string Hat = "\uE068"; // 交帽子, 就地免职, 表态发言.
    public const string Reward = "\uE069"; // 奖励, 挂钩.
    public const string Past = "\uE06A"; // 据统计, 实现了: a report, not an order.
    public const string Blame = "\uE06B"; // 追究, 问责, 通报.

    // Frames.
    public const string Crime = "\uE06C"; // Crime or immediate danger: 凶器, 打砸, 违法犯罪.
    public const string Care = "\uE06D"; // Help asked for or needed: 送医, 自愿, 救助.
    public const string Neglect = "\uE06E"; // Duties not done: 失职, 推诿, 不力.
    public const string Delay = "\uE06F"; // 延误, 遗漏: must not be late in doing it.
    public const string Dispatch = "\uE070"; // 派, 成立: sending a team, not naming one.
    public const string Team = "\uE071"; // 组, 小组 ending a name.
}
