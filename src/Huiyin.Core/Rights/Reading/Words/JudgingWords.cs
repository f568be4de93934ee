using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>Judging people, and making them or their offices pay for petitions.</summary>
internal static class JudgingWords
{
    private const string Traits =
        "健康状况 身体状况 精神状况 精神状态 心理状况 病史 心脏病史 家庭背景 家庭状况 家庭情况 经济状况 经历 态度 信用 诚信 脾气 个性 年龄 特点 心理健康 患病情况 习性 爱好 性情 精神障碍 精神疾病 心理特征 受教育程度 宗教信仰 政治面貌 危险性 "
        + "危险程度 激烈程度 暴力倾向 极端倾向 过激倾向 自杀倾向 偏激倾向 稳控难度";

    private const string GraveTraits =
        "极端行为史 前科 劣迹 违法犯罪前科 犯罪记录 违法记录 违法犯罪记录 精神病史 上访史 信访史 闹访史 既往表现 过往表现 过往行为 过往行为表现 历史表现 以往表现 一贯表现 平时表现 性格 性格特点 脾气性格 性格偏执 性格特征 偏激程度 现实危险性 "
        + "人身危险性 行为特征 肇事肇祸倾向 个人极端倾向 过激行为记录 历史上访记录 上访记录 信访记录 过激行为史 行为极端 偏执 行为表现 上访经历 缠访经历 吸毒史 犯罪史 违法史 自杀史 极端言行 思想偏激程度 可信度 缠访程度 行为习惯 心理特点 诉求偏执程度 "
        + "暴力史 人员特征 人员画像 个人画像";

    private const string Grading =
        "分级 分类 定级 评级 等级 级别 打分 评分 积分 风险等级 风险积分 高危 高风险 高危名单 三类 画像 特征 标签 三色 红黄绿 红黄蓝 红、黄、绿 红、黄、蓝 颜色 分类管理 分级管理 分级分类 分类分级 分级分类管理 分类建档 一级管控 一级管控对象 "
        + "二级管控对象 稳控等级 管控等级 风险评估 风险评级 评估 A类 B类 C类 一类 二类 分为高、中、低 危险等级 风险级别 个人风险积分 信用分 打分排序 动态评估 量化评分 量化打分 危险性评估 风险指数 重点程度 分色管理 分级管控 分类管控 信用等级 "
        + "按风险 升级为 一级、二级 标注 高、中、低 定为";

    private const string Punishing =
        "停职 处分 纪律处分 党纪处分 政纪处分 处罚 行政处罚 治安处罚 拘留 行政拘留 刑事拘留 训诫 罚款 扣发 停发 扣除 取消低保 取消待遇 取消资格 取消低保待遇 取消其 黑名单 失信 失信名单 诚信档案 个人诚信档案 "
        + "征信 曝光 公开曝光 开除 解除劳动合同 解除合同 旷工 按旷工 调离 调离岗位 从严打击 依法打击 依法从严打击 严厉打击 坚决打击 重点打击 打击处理 打击一批 予以打击 打击 打压 孤立 分化 不得享受 不予办理 "
        + "不得入党 不得入学 不得提拔 不得晋升 辞退 待岗 停工 停薪 降职 降级 免职 惩处 惩治 严惩 依法严惩 传唤 劳教 判刑 行政强制 强制措施 依法处理 从严处理 严肃处理 从重处理 依法处置 从严处置 予以处理 严处 "
        + "依法查处 停发工资 扣发工资 扣发奖金 停发低保 扣工资 取消享受 停止享受 停止救助 追究刑事责任 追究法律责任 追究法律责任责任 刑事责任 除名 下岗 约谈警告 警告 通报批评个人 批捕 抓捕 逮捕 依法惩处 震慑 "
        + "停水停电 株连 公开处理 教育惩戒 惩戒 失信惩戒 联合惩戒";

    private const string Scoring =
        "扣分 一票否决 一票否决制 取消评先 取消评优 取消评先评优 评先资格 评先评优资格 取消当年评先资格 不得评优 不得评先 不得评先评优 排名 排名通报 通报排名 排序 考核 纳入考核 考核扣分 扣 扣罚 扣减 绩效 绩效奖金 取消年终 取消奖励 末位 黄牌警告 黄牌 红牌 挂牌整治 评先树优 取消文明单位 目标考核 目标考核并 倒扣 减分 否决 排位 年终考核 排队 考评 倒查 奖惩";

    private const string Blaming =
        "追究 问责 通报 通报批评 追责 追究责任 责任追究 严肃追究 约谈 严肃问责 倒查责任 诫勉 免去职务";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(Scoring, Score),
            .. Vocabulary.Words(Blaming, Blame),
            .. Vocabulary.Words(Traits, Trait),
            .. Vocabulary.Words(GraveTraits, GraveTrait),
            .. Vocabulary.Words(Grading, Grade),
            .. Vocabulary.Words("秋后算账 分化瓦解 各个击破 孤立打击 打击报复", PunishSurely),
            .. Vocabulary.Words(Punishing, Punish),
        ];
}
