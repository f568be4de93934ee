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
    public const string Protest = "\uE002"; // 告状, 曝光, 停运: other ways to complain.
    public const string KeyPerson = "\uE003"; // Somebody an office keeps an eye on: 重点人员, 骨干, 组织者, 老户.
    public const string GradedPerson = "\uE004"; // 一级人员, A类人员, 红名单人员.
    public const string People = "\uE005"; // People in general: 群众, 职工, 师生.
    public const string Them = "\uE006"; // A pronoun for people: 其, 他们, 把人.
    public const string Man = "\uE007"; // 人 by itself.
    public const string Kin = "\uE008"; // Family and guardians.
    public const string Staff = "\uE009"; // Those who work for the office.
    public const string Unit = "\uE00A"; // Offices, villages, employers.

    // Petitions.
    public const string Petition = "\uE00B"; // The act of petitioning: 越级上访, 集访.
    public const string Journey = "\uE00C"; // Going up to petition: 进京, 赴省.
    public const string PetitionAtAll = "\uE00D"; // 信访, 来访: the office's everyday matter.
    public const string Matter = "\uE00E"; // Events, problems, causes: 事件, 矛盾, 苗头.
    public const string Count = "\uE00F"; // Numbers of petitions or people: 总量, 人次.
    public const string PetitionCount = "\uE010"; // 上访量, 信访总量.
    public const string Worsen = "\uE011"; // Growing worse: 激化, 扩大.

    // What is ordered about an act.
    public const string Forbid = "\uE012"; // 严禁, 不得.
    public const string NotBy = "\uE013"; // 不以, 删去了: the clause gives an act up.
    public const string Not = "\uE014"; // 不 or 未 right before an act.
    public const string Prevent = "\uE015"; // 防止, 杜绝, 避免.
    public const string Less = "\uE016"; // 减少, 下降.
    public const string NoMore = "\uE017"; // 不超过.
    public const string Absent = "\uE018"; // 不发生, 不出现, 无.
    public const string NoneAtAll = "\uE019"; // A target that nobody petitions in one word: 三无目标, 息诉罢访.
    public const string Assure = "\uE01A"; // 确保, 力争.
    public const string Anticipate = "\uE01B"; // 预防: looking after causes.
    public const string Towards = "\uE01C"; // 对, 将, 把.
    public const string Of = "\uE01D"; // 的.
    public const string Because = "\uE01E"; // 因, 由于, 以.
    public const string Find = "\uE01F"; // 发现, 遇.
    public const string Happen = "\uE020"; // 发生, 出现, 引发.

    // Holding.
    public const string HoldIn = "\uE021"; // 控制在, 稳在.
    public const string PutIn = "\uE022"; // 安排到, 集中到.
    public const string Gather = "\uE023"; // 集中到, 集中在.
    public const string Home = "\uE024"; // 家中, 当地, 宾馆.
    public const string Office = "\uE025"; // 政府, 机关, 上级部门.
    public const string Lodging = "\uE026"; // 招待所, 敬老院.
    public const string Guard = "\uE027"; // 看管, 看守, 扣留.
    public const string GuardSurely = "\uE028"; // Guarding that can only mean people: 软禁.
    public const string Limit = "\uE029"; // 限制, 不让.
    public const string Leave = "\uE02A"; // 离开, 外出.
    public const string Permit = "\uE02B"; // 请假, 批准.
    public const string Freedom = "\uE02C"; // 人身自由, 身份证.
    public const string Stay = "\uE02D"; // 不离村, 不出县.
    public const string Institution = "\uE02E"; // 学习班, 精神病院.
    public const string Control = "\uE02F"; // 控制, 控制住.

    // Watching.
    public const string Stabilise = "\uE030"; // 稳控, 管控, 包保.
    public const string Steady = "\uE031"; // 稳控: said of people, or of events.
    public const string Watch = "\uE032"; // 跟踪, 监控, 定位.
    public const string WatchSurely = "\uE033"; // Watching that can only mean people: 盯梢, 人盯人.
    public const string Inquire = "\uE034"; // 掌握, 了解, 收集.
    public const string Survey = "\uE035"; // 排查, 摸排.
    public const string Charge = "\uE036"; // 分别负责, 包干.
    public const string Treat = "\uE037"; // 列为, 纳入.
    public const string SingleOut = "\uE038"; // 针对: singling out.
    public const string Moves = "\uE039"; // 动态, 行踪, 去向.
    public const string Whereabouts = "\uE03A"; // 行踪, 去向: only people have them.
    public const string Visit = "\uE03B"; // 核实, 见面, 入户.
    public const string Often = "\uE03C"; // 每天, 每晚.
    public const string Mind = "\uE03D"; // 思想动态, 思想状况.
    public const string Slip = "\uE03E"; // 失控, 漏管.
    public const string Register = "\uE03F"; // 台账, 名单, 建档.

    // Stopping and fetching.
    public const string Station = "\uE040"; // 车站, 路口, 门前.
    public const string LieInWait = "\uE041"; // 守候, 蹲守, 设卡.
    public const string LieSurely = "\uE042"; // Waiting that can only mean to stop people: 守候, 查控.
    public const string Stop = "\uE043"; // 拦截, 堵截.
    public const string StopSurely = "\uE044"; // 截访, 拦访.
    public const string TalkOut = "\uE045"; // 劝阻, 阻止.
    public const string Board = "\uE046"; // 上车, 购票.
    public const string Approach = "\uE047"; // 靠近, 进入.
    public const string SendHome = "\uE048"; // 劝返, 劝回.
    public const string TalkAway = "\uE049"; // 劝离.
    public const string TakeOff = "\uE04A"; // 带离, 驱散.
    public const string Fetch = "\uE04B"; // 接回, 带回.
    public const string FetchSurely = "\uE04C"; // Fetching that can only mean people: 遣返, 接领.
    public const string Urge = "\uE04D"; // 动员, 劝说, 责令.
    public const string GoBack = "\uE04E"; // 返回, 返乡.
    public const string Thing = "\uE04F"; // 材料, 问题: what else can be fetched or controlled.
    public const string Wait = "\uE050"; // 等候, 就座.
    public const string Room = "\uE051"; // 接待室, 指定地点: where people are heard.
    public const string Principle = "\uE052"; // 原则: a saying, not an order.

    // Speaking.
    public const string Opinion = "\uE053"; // 舆论, 舆情.
    public const string Media = "\uE054"; // 报道, 媒体, 网上.
    public const string Press = "\uE055"; // 记者, 新闻单位.
    public const string Channel = "\uE056"; // 微信群, 朋友圈: where people talk among themselves.
    public const string Speech = "\uE057"; // 言论, 牢骚话.
    public const string Steer = "\uE058"; // 引导, 导向, 管控 of opinion.
    public const string Suppress = "\uE059"; // 删除, 封堵, 屏蔽.
    public const string Gossip = "\uE05A"; // 谈论, 转发, 上传.
    public const string OneVoice = "\uE05B"; // 统一口径.
    public const string SteerSurely = "\uE05C"; // Steering that can only mean opinion: 舆论导向.
    public const string Outside = "\uE05D"; // 对外, 外界.
    public const string InsideOut = "\uE05E"; // 内外有别.
    public const string SameVoice = "\uE05F"; // 口径一致.

    // Judging and punishing.
    public const string Trait = "\uE060"; // 健康状况, 经历, 性格.
    public const string Health = "\uE061"; // 健康状况, 病史: sensitive, but may be asked to help.
    public const string GraveTrait = "\uE062"; // 极端行为史, 前科, 劣迹.
    public const string Grade = "\uE063"; // 分级, 评分, 画像.
    public const string Punish = "\uE064"; // 处分, 拘留, 取消低保.
    public const string Benefit = "\uE065"; // 低保, 资格, 补贴: what can be taken away.
    public const string Harm = "\uE066"; // 停岗, 剔除, 付出代价: what is done to somebody in return.
    public const string TakeAway = "\uE067"; // 取消, 停发, 暂停.
    public const string PunishSurely = "\uE068"; // 秋后算账, 分化瓦解.
    public const string Score = "\uE069"; // 扣分, 一票否决.
    public const string Hat = "\uE06A"; // 交帽子, 就地免职, 表态发言.
    public const string Reward = "\uE06B"; // 奖励, 挂钩.
    public const string Past = "\uE06C"; // 据统计, 实现了: a report, not an order.
    public const string Blame = "\uE06D"; // 追究, 问责, 通报.

    // Frames.
    public const string Crime = "\uE06E"; // Crime or immediate danger: 凶器, 打砸, 违法犯罪.
    public const string Care = "\uE06F"; // Help asked for or needed: 送医, 自愿, 救助.
    public const string Neglect = "\uE070"; // Duties not done: 失职, 推诿, 不力.
    public const string Delay = "\uE071"; // 延误, 遗漏: must not be late in doing it.
    public const string Dispatch = "\uE072"; // 派, 成立: sending a team, not naming one.
    public const string Team = "\uE073"; // 组, 小组 ending a name.
}
