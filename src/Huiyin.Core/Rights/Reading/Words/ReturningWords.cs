using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>Taking people off, fetching them, sending them home.</summary>
internal static class ReturningWords
{
    private const string Sending =
        "劝返 劝回 劝退 劝散 劝返接回 接劝返 劝返接领 劝访 疏导劝返 接访劝返 劝返稳控 劝返到位 劝其返回 劝其返 劝其回 劝返疏散 疏劝 劝返劝离 劝其回家 劝说返回 劝返回家 劝返原籍 劝返回乡 劝导返回 动员返回 "
        + "动员返乡 动员返程 规劝返回 劝其回去 劝回原籍 说服返回";

    private const string TalkingAway =
        "劝离 劝离现场 疏散劝离 劝离疏散 教育劝离 劝其离开 劝其离 疏散带离 清劝";

    private const string TakingOff =
        "带离 架离 抬离 拖离 拉离 强制带离 强行带离 依法带离 驱离 驱散 驱赶 清场 清离 强行驱散 强行带走 强制带走 带走 强行离开 强制撤离 强行撤离 强行拖走 强制驱离 疏导带离 拉走 抬走 架走 移送离开 拖走 "
        + "押离 撵走 赶走 送离 带出 清理出 劝离带离 遣散 强制清场 带上车 就地遣散 清理出场 分流带离 强行抬走 强制疏散 强行清场 强行带回 请出 请离 轰走 拖出 拽走 抬出 架出 撵出 驱逐 拉上车 强行带上车 塞进车 "
        + "带出现场 带离办公区 依法强制带离";

    private const string Fetching =
        "带回 领回 送回 护送回 护送 接走 领走 拉回 追回 转运 运送 输送 转送 带返 接返回 送返回 带回来 送走 抓回 返送 护送返回 接转 送往 押返 接出 接送 转移 派车接 安全送回 运回 载回";

    private const string FetchingSurely =
        "接回 接回来 送返 遣返 遣送 押送 押回 押解 接返 接领 领接 接人 领人 领访 接访返回 认领 遣返回 遣送回 遣送返 接劝 专车接返 带人返回 各自领回 各自带回 谁的人谁领回 谁的人谁带回 自行领回 护送返乡 "
        + "护送回乡 护送回原籍 护送离京 送回原籍 送回户籍地 送回当地 送回属地 送回本地 送返原籍 接送返回 劝接 强制遣返 强制送返 甄别遣返 送返回乡 送回家 弄回来 拉回来 带回来 送上车 送上返程车 买票送回 包车送回 "
        + "安排返程 遣返原籍 领走 接走 带回原籍 带回属地 带回本地 接回本地 接回属地 送返属地 集体接回 带队接回 接返回乡 接人返回 领人返回 押送回 护送返回 接回稳控 接回处置 接返稳控 带回处置 带回稳控 交属地领回 "
        + "交由属地带回";

    private const string Urging =
        "动员 敦促 督促 责令 勒令 要求 限期 限时 教育 组织 强制 说动 做通 规劝 劝 催促 动员说服 说服动员 说服教育 说服 劝说 劝导 疏导 协助动员 教育疏导 疏导教育";

    private const string GoingBack =
        "返回 返乡 离京 离省 返程 撤离 回乡 回村 回家 回厂 回原籍 回当地 回去 回来 返岗 离场 散去 返厂 返校 离去 返回原籍 返回当地 返回属地 返回单位 撤出 退出 返县";

    private const string Things =
        "材料 资料 文件 物资 设备 物品 样品 证据 意见书 问题带回 诉求带回 伤者 伤病员 病人 患者 救护车 精神障碍患者 欠薪 工资 赃款 损失款 遗失 情况带回 证件 失物";

    private const string Rooms =
        "接待室 接访室 接待场所 接访场所 接待大厅 信访大厅 休息区 休息室 会议室协商 指定地点 指定区域 会场 听证会 协调会 座谈会";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(Sending, SendHome),
            .. Vocabulary.Words(TalkingAway, TalkAway),
            .. Vocabulary.Words(TakingOff, TakeOff),
            .. Vocabulary.Words(FetchingSurely, FetchSurely),
            .. Vocabulary.Words(Fetching, Fetch),
            .. Vocabulary.Words(Urging, Urge),
            .. Vocabulary.Words(GoingBack, GoBack),
            .. Vocabulary.Words(Things, Thing),
            .. Vocabulary.Words(Rooms, Room),
            .. Vocabulary.Words("等候 等待 就座", Wait),
            .. Vocabulary.Words("派 派出 派遣 选派 成立 组成 抽调 组建 派驻", Dispatch),
            .. Vocabulary.Words(
                "组 小组 工作组 专班 工作小组 分队 工作队 组长 小分队 领导小组 工作领导小组 指挥部 联席会议 指挥中心 协调小组 应急预案 工作预案 处置预案 专项预案 工作方案 实施方案 应急演练 演练脚本",
                Team
            ),
        ];
}
