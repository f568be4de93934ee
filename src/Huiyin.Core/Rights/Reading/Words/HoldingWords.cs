using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>Holding people, stopping them on their way.</summary>
internal static class HoldingWords
{
    private const string Holding =
        "控制在 稳定在 稳控在 稳在 控在 看在 看管在 看护在 留在 关在 锁在 吸附在 稳住在 约束在 圈在 留置在 扣留在 管控在 稳妥控制在 牢牢控制在 钉在 困在 稳控到 化解稳控在 安顿在 滞留在";

    private const string Homes =
        "家 家中 家里 家门 家门口 屋内 屋里 室内 当地 本地 村里 村内 村中 本村 本乡 本镇 本厂 乡内 镇内 辖区 辖区内 属地 原地 原籍 单位内 宿舍 驻地 居住地 县内 县域 县域内 市内 本县 本市 本单位 "
        + "值班室 办公室 会议室 保安室 留置室 厂内 矿内 矿区 厂区 校内 当地政府 基层 本地区 本区域 本乡镇 本辖区 户籍地 社区内 所在地 辖区范围内 救助站 指定场所 临时安置点 院子 家属院 校园 校区";

    private const string Guarding =
        "看管 看守 看护 看住 看死 看牢 看紧 看好 留置 扣留 扣押 拘禁 约束 关押 禁闭 羁押 陪护 集中看管 昼夜看护 轮流看守 留住 稳住 看护照管 专人看守 专人看护 专人陪护 集中管理 集中管控 集中安置 监护看管 "
        + "管束 管教 扣住 滞留住 控住 吸附住 监护措施 监护管控 监护职责 看护措施 看管措施 看护责任 看管责任 人身控制 强制隔离 隔离看管 稳定住 轮流陪着 陪着 轮流看着 看着 签字看管 守护 关起来 锁起来 圈起来 "
        + "扣下 扣起来 留置盘问 强制留置 禁足 守门 看门 看管好 看护好 看管协议 监护协议 看护协议 看护责任书 看管责任书 监护责任 限制自由 押在 扣人 拘押 滞留看管 集中吃住 吃住在一起";

    private const string Limiting =
        "限制 不让 不使 使其不能 约束其 严格限制 阻止其 劝阻其 防止其 严防其 禁止其 不准其 不得让其 不得让 限制其 禁止其他 控制其 收缴 没收 代为保管 代管 统一保管 暂扣 收走 扣下 不许其 不让其 限制购买";

    private const string Leaving =
        "离开 外出 出门 离家 离村 出村 出行 离乡 离镇 出镇 离县 出县 离厂 出厂 脱离 离校 远行 离开家门 离开本地 离开本镇 离开本村 离开当地 出走 乘坐火车 乘坐飞机 出院 出大门 出厂区 离矿 离岗外出 走出 "
        + "迈出 离开家 下山 上街 出小区 离市 离境 出家门";

    private const string Staying =
        "不离村 不出县 不离家 不出村 不出镇 不离乡 不出门 不离开 不离县 不外出 不离镇 不出厂门 不出家门 人不离村 人不离乡 人不离家 人不出村 人不离开 不下楼 不出小区 不出矿 不出厂 不离厂 不离市 不离京 "
        + "人不离厂 人不出镇 不出院门";

    private const string Institutions =
        "学习班 训诫中心 精神病院 精神科 法制教育班 法制学习班 法制教育学习班 法制教育学校 法制教育中心 教育转化班 办班学习 集中办班 集中学习 强制治疗 强制送医 精神病医院 强制医疗 外出旅游 组织旅游 黑监狱 "
        + "封闭式学习 封闭学习 封闭式培训 封闭式教育 集中学习教育 集中训诫 方可回家 才能回家 后方可返回 集中居住 不放人 不准放人 不予放行 统一食宿 集中食宿 封闭食宿 不得与外界联系 不准与外界联系 不得与外界接触 "
        + "断绝与外界 封闭培训 强制住院 住院观察 法制培训班 法治学习班 法治教育班 教育学习班 集中培训教育 学习转化班 带出去旅游 外出参观 外出考察 旅游稳控 参观旅游 不批假 不得请假 一律不准假 戒毒所 收容所 收容教育 "
        + "教养所";

    private const string Stations =
        "车站 火车站 客运站 汽车站 长途汽车站 长途客运站 高铁站 机场 码头 路口 道口 高速路口 高速公路 高速口 国道 公路 要道 出城要道 交通要道 出口 入口 门前 门口 大门 大门外 大门口 沿途 途中 半路 在途 "
        + "半途 沿线 各站 卡口 关口 村口 县界 边界 站点 站口 进京通道 通道 公路上 省城 驻京 北京 国家信访局 信访局门口 出村路口 进城路口 主要路口 出县路口 检查站 检查点 治安卡点 卡点 劝返点 劝阻点 车站码头 "
        + "交通枢纽 交通站点 进出口 铁路 旅途 客车 班车 站台 候车室 售票处 中南海 天安门 敏感部位 敏感区域 加油站 省道 国道岔口 岔口 三个路口 岔路口 收费站 高速收费站 高铁 渡口 桥头 路上 半道 客运中心 "
        + "公交站 出入口 出城口 入城口 交界处 省界 市界 高速出口 高速入口 进京路口 环京 检查卡 检票口 安检口 信访局门前 政府门前 大院门口 机关门口 铁路沿线 飞机场 汽车客运站 候车厅 出租车";

    private const string Waiting =
        "蹲点 把守 值守 守点 布点 设防 设岗 站岗 布置人员 设置劝阻点 设置劝返点 设立劝返点 设立劝阻点 设立检查点 设置检查点 设置卡点 设立卡点 安排人员 昼夜值班 轮流值守 布防 部署警力 守住 盘查 查验 巡查 "
        + "接站 设点 堵口 值班守候 守在 堵在门口 蹲 设置卡口 设置检查站 设立检查站 设立卡口 安排专人 设立值守点 设值守点 布置警力 驻点 驻守 轮守 盯守 蹲点守候 分段把守 分片把守";

    private const string Stopping =
        "拦截 堵截 拦阻 阻拦 阻截 拦住 拦下 拦停 拦 截住 截回 拦回 截留 截下 堵住 拦卡 截堵 强行截下 截停 拦堵 截返 拦返 强行阻拦 封堵 拦挡 堵车 拦车 堵回 劝截 拦劝 截获 控堵 堵在 组织围堵 拦下来 "
        + "拦停下来 截下来 拦了 劝下车 请下车 拦下车 清下车 劝其下车 扣车 扣押车辆 拦车检查 拦截车辆 封路 截流 半道拦下 截住劝返 拦截劝返 追上 追截 围截 阻断去路";

    private const string StoppingSurely =
        "截访 拦访 堵访 截人 拦人 拦截上访 堵截上访 半路截回 途中拦截 途中截回 途中拦回 拦截组 拦截点 堵截组 拦截劝返 接站拦人 人堵在 层层堵截 拦卡堵截 围追堵截";

    private const string TalkingOut = "劝阻 阻止 制止 劝止 及时制止 阻拦其 坚决劝阻 阻挠";

    private const string Boarding =
        "上车 登车 乘车 购票 发车 登机 乘机 乘坐 出站 进站 买票 租车 包车 搭载 售票 卖票 退票 载客 坐车 运送上访人员 提供车辆 租车给 乘火车";

    private const string Approaching = "靠近 接近 进入 前往 登记 通行 聚集 进城 入京";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(Approaching, Approach),
            .. Vocabulary.Words(Limiting, Limit),
            .. Vocabulary.Words(TalkingOut, TalkOut),
            .. Vocabulary.Words(
                "守候 蹲守 守着 把着 查控 堵控 设卡 流动岗 布设流动岗 蹲坑 蹲守值班 设点守候",
                LieSurely
            ),
            .. Vocabulary.Words(Waiting, LieInWait),
            .. Vocabulary.Words(Boarding, Board),
            .. Vocabulary.Words(Holding, HoldIn),
            .. Vocabulary.Words(
                "安排到 安排在 集中到 集中在 送到 送至 带到 带至 安置在 安置到 安顿在 请到 接到 送往",
                PutIn
            ),
            .. Vocabulary.Words(
                "招待所 宾馆 旅馆 敬老院 培训中心 农家乐 度假村 党校 疗养院 福利院 酒店 培训基地 山庄 集中点",
                Lodging
            ),
            .. Vocabulary.Words(Homes, Home),
            .. Vocabulary.Words(Guarding, Guard),
            .. Vocabulary.Words(
                "软禁 圈禁 寸步不离 守在其家门口 守在家门口 先行扣留 严加看管 严加管束 严加管教 看死盯牢 人在家中 人在家",
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
