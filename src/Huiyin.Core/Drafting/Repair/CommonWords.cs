namespace Huiyin.Core.Drafting.Repair;

/// <summary>Words that nearly every such text has; they settle which of several possible readings is meant.</summary>
internal static class CommonWords
{
    public static string[] All { get; } =
        (
            "根本 目标 社会 保险 社保 保卫 警力 警察 民警 干警 警务 落实 责任 加强 领导 提高 认识 联动 处置 来访 区领 "
            + "依法 办理 处理 组织 机构 工作 职责 原则 要求 机制 指导 思想 范围 措施 应急 预案 响应 保障 突发 事件 小组 "
            + "办公 公室 信访 访局 访人 部门 公安 机关 安局 派出 出所 街道 道办 办事 事处 乡镇 县委 县政 市委 市政 省委 "
            + "党委 政府 主要 负责 责人 分管 值班 带班 报告 上报 通报 汇报 及时 立即 现场 秩序 维持 维护 群众 职工 人员 "
            + "单位 会议 学校 管理 条例 法律 法规 追究 监督 检查 宣传 教育 信息 收集 反馈 协调 配合 物资 车辆 医疗 救护 "
            + "后勤 统一 指挥 分级 归口 属地 快速 反应 预防 为主 启动 终止 结束 解除 总结 评估 演练 培训 附则 总则 适用 "
            + "编制 依据 目的 成立 组长 成员 小时 分钟 情况 问题 矛盾 化解 稳定 安全 生产 重大 集体 接待 登记 引导 疏导 "
            + "调解 沟通 联系 通信 畅通 资金 物资 完善 建立 健全 制度 严格 执行 按照 根据 实际 结合 制定 本预 特制 有关"
        ).Split(' ');
}
