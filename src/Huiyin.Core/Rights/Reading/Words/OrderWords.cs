using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>How an act is ordered, forbidden or hedged.</summary>
internal static class OrderWords
{
    private const string Forbidding =
        "严禁 禁止 不得 不准 不许 不允许 决不允许 绝不允许 坚决不允许 不可 不应 不应当 不能 决不能 绝不能 切忌 决不 绝不 严格禁止 一律不得 一律不准 不宜 坚决反对 反对 不搞 坚决纠正 纠正 坚决制止 严肃查处 "
        + "查处 不再搞 不再开展 不再进行 叫停 整治 清理纠正 不用 不采取 不得采取 不得使用 不要 勿 切勿 一律不批 不批 不予批准 不批准 不允许其 须请假 须经批准 须报批 要请假 必须请假 必须报批 须经同意 取消信访";

    private const string Preventing =
        "防止 严防 谨防 杜绝 避免 遏制 坚决杜绝 坚决防止 坚决遏制 有效遏制 有效防止 尽量避免 力求避免 尽力避免 最大限度避免 防范 制止和防止 防止发生 防止出现 严防发生 避免发生 避免出现 杜绝发生 杜绝出现 "
        + "有效避免 免得 以防";

    private const string Lessening =
        "减少 压降 压减 下降 明显下降 双下降 三下降 同比下降 控减 减量 不超过 不得超过 少于 低于 只减不增 零增长 负增长 最低限度 最低程度 压缩 降低";

    private const string Absences =
        "不发生 不出现 不产生 未发生 未出现 没有 无一人 无一例 无一起 停止 无 零 不参与 不参加 不到 没有发生 没有出现 不形成 不引发 不造成 不聚集 不越级 零发生 为零 放弃 打消";

    private const string Negations = "不 不再 不予 不去 不往";

    private const string Assurances =
        "确保 保证 力争 实现 做到 力保 努力做到 务必做到 坚决做到 力求 争取 确实做到 切实做到 达到 努力实现 全力确保 目标";

    private const string Anticipating =
        "预防 预防和 预防、 防范和化解 防范化解 化解 妥善处理 妥善处置 预防处置 积极预防 有效预防 预防和处置 预防和处理 事前预防 应对 处置 处理 预警";

    private const string Objects = "对 将 把 对于 对已 凡 凡是 对在 对到 让 给 向";

    private const string Causes = "因 由于 因为 借口 以任何理由 以任何形式 因其 因信访人 鉴于";

    private const string Findings = "发现 一旦发现 如发现 遇有 遇到 对发现 看到 见到";

    private const string Happenings =
        "发生 出现 引发 引起 造成 导致 产生 酿成 形成 凡发生 凡出现 每发生 每出现 每出现一起 每发生一起 出现一起 发生一起 凡因";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(Absences, Absent),
            .. Vocabulary.Words(Negations, Not),
            .. Vocabulary.Words(Forbidding, Forbid),
            .. Vocabulary.Words(
                "不以 不把 不将 不按 不因 不看 不再以 删去 删去了 取消了 废止 慎用 摒弃 改变了 放弃了 不再使用",
                NotBy
            ),
            .. Vocabulary.Words(Preventing, Prevent),
            .. Vocabulary.Words(Lessening, Less),
            .. Vocabulary.Words(Assurances, Assure),
            .. Vocabulary.Words(Anticipating, Anticipate),
            .. Vocabulary.Words(Objects, Sense.Towards),
            .. Vocabulary.Words(Causes, Because),
            .. Vocabulary.Words(Findings, Find),
            .. Vocabulary.Words(Happenings, Happen),
        ];
}
