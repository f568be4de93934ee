using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading.Words;

/// <summary>Petitions, the way up, and what is counted or deplored about them.</summary>
internal static class PetitionWords
{
    private const string Petitions =
        "上访 集体上访 越级上访 进京上访 赴京上访 赴省上访 到省上访 到市上访 到县上访 群体上访 群体性上访 集访 集体访 群访 群体访 越级访 越访 越级集体上访 重访 重复访 重复上访 个访 个体访 进京访 赴京访 "
        + "赴省访 到省访 到市访 京访 省访 市访 县访 非访 非正常上访 非正常访 异常访 异常上访 闹访 缠访 缠访闹访 非法上访 违法上访 无理上访 无序上访 极端上访 个人极端上访 串联上访 聚集上访 大规模上访 "
        + "大规模集体上访 规模性上访 规模访 规模性集访 规模集访 进京非访 赴京非访 赴省集访 赴京集访 到市集访 进京集访 去京集访 进京到非 到非 三访 三跨访 越级信访 重复信访 重信重访 集体信访 进京信访 赴京信访 "
        + "赴省信访 违规上访 违规信访 非正常信访 群体性信访 聚访 聚集访 越级走访 越级个访 赴省个访 进省个访 进京个访 联名上访 群体性集体上访 群体性越级上访 千人访 大规模集访 上访事件 上访行为 上访活动 访现象 "
        + "上访现象 赴省进京访 赴省进京上访 进京赴省上访 赴京到省上访 到省进京上访 越级非访 来京访 来京上访 来省上访 到北京上访 去北京上访 到京上访 去省上访 上省访 上京访 去市上访 再次上访 继续上访 到县访 到市访 "
        + "到省访 到县上访 群体性来访 集体来访 越级来访 重复来访 群体来访 停运上访 上访话题 进京到省上访 赴省到市上访 来市上访 到县集访 到市集体访 到省集体访 赴市上访 赴县上访 赴市集访 进城上访 去镇上访 到镇上访 "
        + "到厂上访 集体越级访 集体访和越级访 越级反映 越级反映问题 聚众上访 结伙上访 抱团上访 组团上访 出去上访 外出上访 到非访";

    private const string Targets =
        "三无目标 四无目标 五无目标 六无目标 两无目标 三无要求 四无要求 息诉罢访 停访息诉 息访罢诉 息诉息访 罢访息诉 停诉息访 罢访 停访 不上访承诺书 不上访保证书 息访协议 息诉罢访协议 停访承诺书 息访承诺书 "
        + "停访息访 信访零发生 零上访目标 零进京 零非访 零赴省 零集访 零越级 零上访 零个访 四个不发生 三个不发生 五个不发生 六个不发生 三不出 息诉停访 停访息诉协议 息诉罢访承诺书 不上访承诺 不再上访承诺 "
        + "不再上访保证书 罢访承诺 息诉息访承诺书 撤回信访 放弃诉求 撤访 签订息访";

    private const string Journeys =
        "进京 赴京 去京 晋京 到京 上京 来京 赴省 进省 到省 去省 上省 到市 赴市 到县 赴县 到北京 去北京 进北京 赴省进京 进京赴省 到省赴京 到省进京 到集团 到集团公司 到上级机关 到上级部门 到上级单位 到上级 "
        + "到总公司 到公司总部 到省城 去省城 到市里 到县里 到省里 到厂部 到局机关 到党政机关";

    private const string Everyday =
        "信访 来访 来信 走访 群众来访 群众信访 信访工作 接待来访 群众来信来访 来信来访 初信初访";

    private const string Matters =
        "事件 问题 矛盾 矛盾纠纷 纠纷 苗头 隐患 事项 案件 诉求 因素 不稳定因素 不安定因素 信访隐患 信访矛盾 事态 局势 态势 案 积案 风险隐患 上访苗头 信访苗头 苗头性问题 上访问题 上访隐患 上访案件 原因 "
        + "意见 建议 反映的问题 上访诉求 上访原因 上访事项 事端 突发事件 信访突发事件 上访突发事件 群体性事件 群体性突发事件 后果 损失 信访案件 重点信访事项 重点案件 重点信访案件 重点问题 重点信访问题 疫情 险情 "
        + "灾情 信访事项 信访问题";

    private const string Counts =
        "人数 总量 数量 批次 人次 起数 次数 件数 件次 规模 上访人数 来访人数 信访人数 来访人次 人员数量 上访人员数量 重复率 群众人数 人员人数 人数规模 上访人员人数 信访件数 来信来访量";

    private const string PetitionCounts =
        "上访量 信访量 来访量 集访量 上访率 信访率 越级上访率 上访人次 信访人次 上访批次 信访总量 信访批次 上访总量 进京访数量 集访批次 上访数量 信访数量 上访次数 非访人次 上访件次 非访量 集体访批次 集访起数 "
        + "进京访人次 越级访人次 重复信访总量 赴省进京上访量 来访数量 来访批次 来访总量 进京人次 进京访人数 赴省访人次 到市集体访批次 信访增量 信访存量 每发生一批次 每发生一人次 每出现一批次 每出现一人次 每增加一人次 "
        + "每出现1人次 每发生1人次 上访一次 上访1次 每上访 每进京";

    private const string Worsening =
        "激化 扩大 升级 恶化 蔓延 反弹 冲突 混乱 失态 变质 上行 过激 过激行为 极端行为 意外 受伤 伤亡 踩踏 拥挤 秩序 滞留";

    /// <summary>Every word of this kind with its sense.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. Vocabulary.Words(Petitions, Petition),
            .. Vocabulary.Words(Targets, NoneAtAll),
            .. Vocabulary.Words(Journeys, Journey),
            .. Vocabulary.Words(Everyday, PetitionAtAll),
            .. Vocabulary.Words(Matters, Matter),
            .. Vocabulary.Words(PetitionCounts, PetitionCount),
            .. Vocabulary.Words(Counts, Count),
            .. Vocabulary.Words(Worsening, Worsen),
        ];
}
