using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>What is said and published, and steering it.</summary>
internal static class SpeakingWords
{
    private const string Opinions =
        "舆论 舆情 网络舆情 网上舆情 网络舆论 网上舆论 社会舆论 公众舆论 媒体舆论 涉访舆情 涉稳舆情 舆论舆情 负面舆情 舆情信息 负面舆论 新闻舆论 宣传舆论 舆论宣传 信访舆情";

    private const string MediaWords =
        "宣传报道 新闻报道 媒体 新闻媒体 记者 网络 网上 互联网 帖 帖子 帖文 评论 短视频 信息传播 消息 负面信息 有害信息 不良信息 负面报道 负面 谣言 不实信息 虚假信息 敏感信息 信息扩散 网站 自媒体 微博 "
        + "视频 知情范围 宣传 宣传范围 报道范围 新闻 新闻单位 境外媒体 网民 关键词 热搜 媒体采访 信息源 信息发布权 新闻宣传 对外报道 对外宣传 网络信息 网络言论 网上信息 有关信息 相关信息 信息 负面宣传 境外 "
        + "热搜话题 网络话题 直播平台 网络平台 视频平台 账号 舆论场 贴吧 论坛 负面消息 负面帖文 有害帖文 不利信息 涉访信息 上访信息 信访信息扩散";

    private const string Speeches =
        "言论 不当言论 不满言论 过激言论 错误言论 话和事 牢骚话 怪话 牢骚 不利于信访的话 负面言论 不良言论 有害言论 不负责任的言论 杂音 噪音 小道消息 流言 传言 不实言论 不利言论 不和谐声音 负面声音 负面情绪 说法 不同声音";

    private const string Steering =
        "引导 导向 主导权 引导和管控 管理 审批 主导 调控 应对引导 引控 引导控制 管理和引导 引导工作 管控引导 监管引导 正面引导 正确引导 控评 疏导引导 引导处置 引导应对 淡化 冷处理 降温 批评教育";

    private const string Suppressing =
        "删除 删帖 屏蔽 封锁 压制 过滤 关闭 解散 清理 撤下 撤稿 撤帖 禁言 封号 下架 阻断 切断 消除 不予报道 不得报道 封控 管住 封杀 禁播 清除 查删 删控 落地查人 封存 删掉 撤掉";

    private const string Gossiping =
        "谈论 议论 转发 上传 传播 散布 扩散 发帖 跟帖 传谣 信谣 炒作 报道 采访 外传 外泄 发布 刊播 刊登 对外谈论 接受采访 接受媒体采访 接受记者采访 直播 恶意炒作 媒体炒作 炒作事件 渲染 透露 对外透露 "
        + "对外发布 拍摄 传话 外泄消息 泄露消息 上网 上传网络 发布到网上 传到网上 公开议论 私下议论 随意评论 妄加评论 接受境外 发朋友圈 网上发布 建群 组群";

    private const string OneVoices =
        "统一口径 统一说法 口径统一 统一回应口径 统一答复口径 统一发布口径 统一思想口径 统一信息发布口径 严格口径 只说 只讲 不提 统一说辞";

    private const string OneVoicesSurely =
        "封锁消息 把控舆论 把控舆情 网评员 跟帖引导 水军 舆论导向 舆论引导 舆情引导 舆情管控 舆论管控 舆情控制 舆论控制 舆情调控 舆论监控 引导舆论 引导舆情 控制舆论 控制舆情 封锁信息 信息封锁 引导网上舆论 "
        + "引导网络舆论 引导公众舆论 引导社会舆论 正确的舆论导向 正确舆论导向 舆论主导权 舆论先导 占领舆论 主导舆论 舆情导控 舆论导控 舆情导向 网评引导 舆论宣传引导 舆论引控 封网 断网 媒体管控 媒体控制 舆情应对引导 "
        + "网上引导 网络引导 网上评论引导 舆论疏导 舆情疏导 舆情监测和引导 舆情监测与引导 舆情监测引导 舆情监测、引导 舆情处置引导 舆情监控和引导 舆情的引导 舆论的引导 舆情引导和管控 舆论正确引导 舆情管理和引导 "
        + "统一宣传口径 统一对外口径 统一对外宣传口径 统一新闻口径 统一对外发布口径 统一宣传报道口径 统一舆论口径 统一对外解释口径 网评 正面发声 引导跟评 控制在最小范围 控制知情面 缩小知情面 热度降温 降低热度 压降热度 "
        + "落地查人 关停账号 约谈发帖人 约谈网民 舆情压降 舆情处控 管住媒体 管好媒体 打招呼不报道 不予报道 谢绝采访 谢绝记者采访 拒绝采访 拒绝媒体采访 劝阻拍摄 删除视频 删除照片 删除手机 清空手机 网络引控 网络封控 "
        + "舆情导引 正面引导舆论 把握舆论 网络管控 网上管控 网络舆情管控 舆情管理";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(OneVoicesSurely, SteerSurely),
            .. Vocabulary.Words(OneVoices, OneVoice),
            .. Vocabulary.Words("对外 外界 媒体和公众 社会公众 记者和媒体 社会上 向外", Outside),
            .. Vocabulary.Words("内外有别", InsideOut),
            .. Vocabulary.Words("口径一致", SameVoice),
            .. Vocabulary.Words(Opinions, Opinion),
            .. Vocabulary.Words(Gossiping, Gossip),
            .. Vocabulary.Words(
                "微信群 微信 朋友圈 抖音 群聊 维权群 业主群 家长群 QQ群 微信好友 快手 通讯群 聊天记录 聊天群 职工群",
                Channel
            ),
            .. Vocabulary.Words(MediaWords, Media),
            .. Vocabulary.Words(Speeches, Speech),
            .. Vocabulary.Words(Suppressing, Suppress),
            .. Vocabulary.Words(Steering, Steer),
        ];
}
