using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>Frames that make a step lawful or a clause a matter of duty: crime, help, neglect.</summary>
internal static class FrameWords
{
    private const string Crimes =
        "违法犯罪 违法犯罪行为 犯罪 涉嫌犯罪 违法行为 违法 犯罪行为 不法分子 不法行为 凶器 管制刀具 刀具 危险物品 危险品 易燃易爆 爆炸物 爆炸物品 汽油 农药 纵火 点火 放火 暴力 打砸 打砸抢 打砸抢烧 冲击 扰乱公共秩序 扰乱社会秩序 扰乱办公秩序 扰乱机关秩序 扰乱秩序 扰乱 殴打 伤害 伤人 行凶 劫持 爆炸 "
        + "损毁 毁坏 故意损坏 围攻 侮辱 诽谤 诬告 诬陷 敲诈 勒索 寻衅滋事 聚众闹事 治安管理 治安管理行为 妨碍公务 阻碍执行 非法携带 自焚 跳楼 堵塞交通 阻断交通 堵路 拦截公务车辆 非法占据 触犯刑律 触犯刑法 触犯法律 构成犯罪 危害公共安全 投毒 恐怖 人身攻击 强行冲闯 抢夺 肇事 损坏公物 损坏公共财物 打人 骚乱 暴徒 极端行为人 过激违法 违反法律 涉枪 涉爆 持械";

    private const string Caring =
        "送医 救治 救助 急救 就医 医治 医疗 治疗 突发疾病 患病 生病 疾病 受伤人员 伤员 自愿 请求 应信访人 应其 本人要求 协助购票 购买车票 返乡车票 车票 120 送往医院 送医院 送至医院 医院 迷路 走失 "
        + "照顾 帮助 慰问 关怀 关爱 帮扶 关心 老弱病残 老人 孕妇 残疾人 未成年 未成年人 儿童 火灾 灾害 溺水 疏散 避险 晕倒 心理疏导 安抚照料 生活困难 困难群众 传染病 防疫 隔离措施 人道 安全返回家中 自杀 "
        + "自残 轻生 保密 隐私";

    private const string Neglecting =
        "失职 渎职 推诿 推诿扯皮 敷衍 不力 工作不力 不到位 不及时 处置不当 处理不当 不负责任 不负责 失当 处置失当 玩忽职守 不作为 乱作为 慢作为 失误 疏忽 不落实 隐瞒 瞒报 迟报 漏报 谎报 知情不报 不履行 "
        + "未履行 履职不力 工作失误 责任不落实 措施不落实 措施不力 化解不力 擅离职守 擅自离岗 压案不办 久拖不决 应当解决 能解决 不解决 不作为、慢作为 作风粗暴 态度粗暴 简单粗暴 工作不实 作风不实 侵害群众利益 "
        + "损害群众利益 侵犯群众利益 违反规定 违规 不接待 推卸 置之不理 超职权 滥用职权 决策失误 处置不力 处理不力 敷衍了事 不当 不细 玩忽 不予受理 拒不执行 违反政策 严重后果 贻误 拖延不办 不办 非法 歧视 刁难 "
        + "违者 设置障碍 阻碍";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(Crimes, Crime),
            .. Vocabulary.Words(
                "延误 拖延 推迟 迟缓 迟延 遗漏 松懈 放松 中断 疏漏 漏掉 耽误 懈怠",
                Delay
            ),
            .. Vocabulary.Words(Caring, Care),
            .. Vocabulary.Words(Neglecting, Neglect),
        ];
}
