using System.Collections.Frozen;
using NodaTime;

namespace Huiyin.Core.Drafting.Questions.Laws;

/// <summary>The laws and regulations that petition plans cite, as they stood at the end of 2025.</summary>
internal static class LawTable
{
    private const string CivilCode = "民法典（2021年）";

    private static readonly Law[] All =
    [
        new("信访工作条例", On(2022, 5, 1)),
        new("信访条例", On(2005, 5, 1), "信访工作条例（2022年）"),
        new("信访事项简易办理办法", On(2022, 7, 17)),
        new("信访事项简易办理办法（试行）", On(2016, 7, 1), "信访事项简易办理办法（2022年）"),
        new("信访工作责任制实施办法"),
        new("突发事件应对法", On(2007, 11, 1)),
        new("突发事件应急预案管理办法", On(2013, 10, 25)),
        new("国家突发事件总体应急预案", On(2025, 2, 25)),
        new("国家突发公共事件总体应急预案", On(2006, 1, 8), "国家突发事件总体应急预案（2025年）"),
        new("生产安全事故应急条例", On(2019, 4, 1)),
        new("生产安全事故报告和调查处理条例", On(2007, 6, 1)),
        new("治安管理处罚法", On(2006, 3, 1)),
        new("治安管理处罚条例", null, "治安管理处罚法"),
        new("集会游行示威法", On(1989, 10, 31)),
        new("集会游行示威法实施条例", On(1992, 6, 16)),
        new("人民警察法"),
        new("反恐怖主义法", On(2016, 1, 1)),
        new("企业事业单位内部治安保卫条例", On(2004, 12, 1)),
        new("宪法"),
        new("刑法"),
        new("刑事诉讼法"),
        new("民事诉讼法"),
        new("行政诉讼法"),
        new("行政复议法"),
        new("行政处罚法"),
        new("行政许可法"),
        new("行政强制法", On(2012, 1, 1)),
        new("国家赔偿法"),
        new("仲裁法"),
        new("人民调解法", On(2011, 1, 1)),
        new("法律援助法", On(2022, 1, 1)),
        new("民法典", On(2021, 1, 1)),
        new("民法通则", null, CivilCode),
        new("民法总则", On(2017, 10, 1), CivilCode),
        new("物权法", On(2007, 10, 1), CivilCode),
        new("合同法", null, CivilCode),
        new("侵权责任法", On(2010, 7, 1), CivilCode),
        new("个人信息保护法", On(2021, 11, 1)),
        new("网络安全法", On(2017, 6, 1)),
        new("数据安全法", On(2021, 9, 1)),
        new("保守国家秘密法"),
        new("政府信息公开条例", On(2008, 5, 1)),
        new("公务员法", On(2006, 1, 1)),
        new("监察法", On(2018, 3, 20)),
        new("公职人员政务处分法", On(2020, 7, 1)),
        new("中国共产党纪律处分条例"),
        new("中国共产党问责条例", On(2016, 7, 8)),
        new("中国共产党重大事项请示报告条例", On(2019, 1, 31)),
        new("劳动法"),
        new("劳动合同法", On(2008, 1, 1)),
        new("劳动争议调解仲裁法", On(2008, 5, 1)),
        new("社会保险法", On(2011, 7, 1)),
        new("保障农民工工资支付条例", On(2020, 5, 1)),
        new("工会法"),
        new("安全生产法"),
        new("消防法"),
        new("传染病防治法"),
        new("精神卫生法", On(2013, 5, 1)),
        new("医疗纠纷预防和处理条例", On(2018, 10, 1)),
        new("医疗事故处理条例"),
        new("医疗机构投诉管理办法", On(2019, 4, 10)),
        new("医师法", On(2022, 3, 1)),
        new("执业医师法", null, "医师法（2022年）"),
        new("乡村医生从业管理条例", On(2004, 1, 1)),
        new("教育法"),
        new("教师法"),
        new("义务教育法"),
        new("民办教育促进法"),
        new("未成年人保护法"),
        new("老年人权益保障法"),
        new("残疾人保障法"),
        new("退役军人保障法", On(2021, 1, 1)),
        new("村民委员会组织法"),
        new("城市居民委员会组织法"),
        new("土地管理法"),
        new("土地管理法实施条例"),
        new("矿产资源法"),
        new("不动产登记暂行条例", On(2015, 3, 1)),
        new("国有土地上房屋征收与补偿条例", On(2011, 1, 21)),
        new("城市房屋拆迁管理条例", null, "国有土地上房屋征收与补偿条例（2011年）"),
        new("大中型水利水电工程建设征地补偿和移民安置条例", On(2006, 9, 1)),
        new("城市房地产管理法"),
        new("物业管理条例", On(2003, 9, 1)),
        new("铁路法"),
        new("公路法"),
        new("道路交通安全法", On(2004, 5, 1)),
        new("道路运输条例", On(2004, 7, 1)),
        new("环境保护法"),
        new("企业国有资产法", On(2009, 5, 1)),
        new("公司法"),
        new("企业破产法", On(2007, 6, 1)),
    ];

    private static readonly FrozenDictionary<string, Law> ByName = All.ToFrozenDictionary(
        it => it.Name,
        StringComparer.Ordinal
    );

    /// <summary>The law of that name, with or without the state's name before it; null when the table has none.</summary>
    public static Law? Find(string name) => ByName.GetValueOrDefault(LawName.Short(name));

    private static LocalDate On(int year, int month, int day) => new(year, month, day);
}
