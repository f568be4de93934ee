using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>Holding people, stopping them on their way.</summary>
internal static class HoldingWords
{
    private const string Holding =
        "控制在 稳定在 稳控在 稳在 控在 看在 看管在 看护在 留在 关在 锁在 吸附在 稳住在 约束在 圈在 留置在 扣留在 管控在 稳妥控制在 牢牢控制在 钉在 困在 稳控到 化解稳控在 安顿在 滞留在";

    private const string Homes =
        "家 家中 家里 家门 家门口 屋内 屋里 室内 当地 本地 村里 村内 村中 本村 本乡 本镇 本厂 乡内 镇内 辖区 辖区内 属地 原地 原籍 单位内 宿舍 宾馆 旅馆 招待所 驻地 居住地 县内 县域 县域内 市内 本县 本市 本单位 值班室 办公室 会议室 "
        + "保安室 留置室 厂内 矿内 矿区 厂区 校内 当地政府 基层 本地区 本区域 本乡镇 本辖区 户籍地 社区内 所在地 辖区范围内 救助站 指定场所 临时安置点";

    private const string Guarding =
        "看管 看守 看护 看住 看死 看牢 看紧 看好 留置 扣留 扣押 拘禁 约束 关押 禁闭 羁押 陪护 集中看管 昼夜看护 轮流看守 留住 稳住 看护照管 专人看守 专人看护 专人陪护 同吃同住 集中管理 集中管控 集中安置 "
        + "监护看管 管束 管教 扣住 滞留住 控住 吸附住 监护措施 监护管控 监护职责 看护措施 看管措施 看护责任 看管责任 人身控制 强制隔离 隔离看管 稳定住";

    private const string Limiting =
        "限制 不让 不使 使其不能 约束其 严格限制 阻止其 劝阻其 防止其 严防其 禁止其 不准其 不得让其 不得让 限制其 禁止其他 控制其 收缴 没收";

    private const string Leaving =
        "离开 外出 出门 离家 离村 出村 出行 离乡 离镇 出镇 离县 出县 离厂 出厂 脱离 离校 远行 离开家门 离开本地 离开本镇 离开本村 离开当地 出走 乘坐火车 乘坐飞机";

    private const string Staying =
        "不离村 不出县 不离家 不出村 不出镇 不离乡 不出门 不离开 不离县 不外出 不离镇 不出厂门 不出家门 人不离村 人不离乡 人不离家 人不出村 人不离开";

    private const string Institutions =
        "学习班 训诫中心 精神病院 精神科 法制教育班 法制学习班 法制教育学习班 法制教育学校 法制教育中心 教育转化班 办班学习 集中办班 集中学习 强制治疗 强制送医 精神病医院 强制医疗 外出旅游 组织旅游 黑监狱";

    private const string Stations =
        "车站 火车站 客运站 汽车站 长途汽车站 长途客运站 高铁站 机场 码头 路口 道口 高速路口 高速公路 高速口 国道 公路 要道 出城要道 交通要道 出口 入口 门前 门口 大门 大门外 大门口 沿途 途中 半路 在途 半途 沿线 各站 卡口 关口 村口 县界 边界 站点 站口 "
        + "进京通道 通道 公路上 省城 驻京 北京 国家信访局 信访局门口 出村路口 进城路口 主要路口 出县路口 检查站 检查点 治安卡点 卡点 劝返点 劝阻点 车站码头 交通枢纽 交通站点 进出口 铁路 旅途 客车 班车 站台 候车室 售票处 中南海 天安门 敏感部位 敏感区域";

    private const string Waiting =
        "守候 蹲守 蹲点 把守 设卡 值守 守点 布点 设防 设岗 站岗 布置人员 设置劝阻点 设置劝返点 设立劝返点 设立劝阻点 设立检查点 设置检查点 设置卡点 设立卡点 安排人员 昼夜值班 轮流值守 蹲坑 布防 部署警力 守住 查控 盘查 查验 巡查 接站 常驻 "
        + "设点 堵控 堵口";

    private const string Stopping =
        "拦截 堵截 拦阻 阻拦 阻截 拦住 拦下 拦停 拦 截住 截回 拦回 截留 截下 堵住 拦卡 截堵 强行截下 截停 拦堵 截返 拦返 强行阻拦 封堵 拦挡 堵车 拦车 堵回 劝截 拦劝 截获 控堵 堵在 组织围堵";

    private const string StoppingSurely =
        "截访 拦访 堵访 截人 拦人 拦截上访 堵截上访 半路截回 途中拦截 途中截回 途中拦回 拦截组 拦截点 堵截组 拦截劝返 接站拦人 人堵在 层层堵截 拦卡堵截 围追堵截";

    private const string TalkingOut = "劝阻 阻止 制止 劝止 及时制止 阻拦其 坚决劝阻 阻挠";

    private const string Boarding =
        "上车 登车 乘车 购票 发车 登机 乘机 乘坐 出站 进站 买票 租车 包车";

    private const string Approaching = "靠近 接近 进入 前往 登记 通行 聚集 进城 入京";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(Approaching, Approach),
            .. Vocabulary.Words(Limiting, Limit),
            .. Vocabulary.Words(TalkingOut, TalkOut),
            .. Vocabulary.Words(Waiting, LieInWait),
            .. Vocabulary.Words(Boarding, Board),
            .. Vocabulary.Words(Holding, HoldIn),
            .. Vocabulary.Words(Homes, Home),
            .. Vocabulary.Words(Guarding, Guard),
            .. Vocabulary.Words(
                "软禁 圈禁 寸步不离 守在其家门口 守在家门口 陪同食宿 先行扣留 严加看管 严加管束 严加管教 看死盯牢 人在家中 人在家",
                GuardSurely
            ),
            .. Vocabulary.Words(Leaving, Leave),
            .. Vocabulary.Words(Staying, Stay),
            .. Vocabulary.Words("人身自由 活动范围 行动自由 身份证", Freedom),
            .. Vocabulary.Words(Institutions, Institution),
            .. Vocabulary.Words(Stations, Station),
            .. Vocabulary.Words(Stopping, Stop),
            .. Vocabulary.Words(StoppingSurely, StopSurely),
            .. Vocabulary.Words(
                "控制 控制住 控制好 控制起来 严格控制 有效控制 坚决控制 控制并 严密控制 看控",
                Control
            ),
        ];
}
