using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// How characters are read. The first level of GB 2312 lists the 3,755 commonest characters in the order of their pinyin,
/// so the first character of each syllable says how all of them are read.
/// </summary>
internal static partial class Readings
{
    private const string FirstOfEachSyllable =
        "a啊ai埃an鞍ang肮ao凹ba芭bai白ban斑bang邦bao苞bei杯ben奔beng崩bi逼bian鞭biao标bie鳖bin彬bing兵bo玻bu捕ca擦cai猜can餐cang"
        + "苍cao操ce厕ceng层cha插chai拆chan搀chang昌chao超che车chen郴cheng撑chi吃chong充chou抽chu初chuai揣chuan川chuang疮chui"
        + "吹chun春chuo戳ci疵cong聪cou凑cu粗cuan蹿cui摧cun村cuo磋da搭dai呆dan耽dang当dao刀de德deng蹬di堤dian颠diao碉die跌ding丁di"
        + "u丢dong东dou兜du督duan端dui堆dun墩duo掇e蛾en恩er而fa发fan藩fang坊fei菲fen芬feng丰fo佛fou否fu夫ga噶gai该gan干gang冈gao篙g"
        + "e哥gei给gen根geng耕gong工gou钩gu辜gua刮guai乖guan棺guang光gui瑰gun辊guo锅ha哈hai骸han酣hang夯hao壕he呵hei嘿hen痕heng哼"
        + "hong轰hou喉hu呼hua花huai槐huan欢huang荒hui灰hun荤huo豁ji击jia嘉jian歼jiang僵jiao蕉jie揭jin巾jing荆jiong炯jiu揪ju鞠ju"
        + "an捐jue撅jun均ka喀kai开kan刊kang康kao考ke坷ken肯keng坑kong空kou抠ku枯kua夸kuai块kuan宽kuang匡kui亏kun坤kuo括la垃lai莱l"
        + "an蓝lang琅lao捞le勒lei雷leng棱li厘lia俩lian联liang粮liao撩lie列lin琳ling玲liu溜long龙lou楼lu芦luan峦lue掠lun抡luo萝ma"
        + "妈mai埋man瞒mang芒mao猫me么mei玫men门meng萌mi眯mian棉miao苗mie蔑min民ming明miu谬mo摸mou谋mu拇na拿nai氖nan南nang囊nao挠n"
        + "e呢nei馁nen嫩neng能ni妮nian蔫niang娘niao鸟nie捏nin您ning柠niu牛nong脓nu奴nuan暖nue虐nuo挪o哦ou欧pa啪pai拍pan攀pang乓pa"
        + "o抛pei呸pen喷peng砰pi坯pian篇piao飘pie撇pin拼ping乒po坡pou剖pu扑qi期qia掐qian牵qiang枪qiao橇qie切qin钦qing青qiong琼qi"
        + "u秋qu趋quan圈que缺qun裙ran然rang瓤rao饶re惹ren壬reng扔ri日rong戎rou揉ru茹ruan软rui蕊run闰ruo若sa撒sai腮san三sang桑sao搔"
        + "se瑟sen森seng僧sha莎shai筛shan珊shang墒shao梢she奢shen砷sheng声shi师shou收shu蔬shua刷shuai摔shuan栓shuang霜shui谁s"
        + "hun吮shuo说si斯song松sou搜su苏suan酸sui虽sun孙suo蓑ta塌tai胎tan坍tang汤tao掏te特teng藤ti梯tian天tiao挑tie贴ting厅tong"
        + "通tou偷tu凸tuan湍tui推tun吞tuo拖wa挖wai歪wan豌wang汪wei威wen瘟weng嗡wo挝wu巫xi昔xia瞎xian掀xiang相xiao萧xie楔xin薪xing"
        + "星xiong兄xiu休xu墟xuan轩xue靴xun勋ya压yan焉yang殃yao邀ye椰yi一yin茵ying英yo哟yong拥you幽yu迂yuan鸳yue曰yun耘za匝zai栽za"
        + "n咱zang赃zao遭ze责zei贼zen怎zeng增zha扎zhai摘zhan瞻zhang樟zhao招zhe遮zhen珍zheng蒸zhi芝zhong中zhou舟zhu珠zhua抓zhua"
        + "i拽zhuan专zhuang桩zhui椎zhun谆zhuo捉zi兹zong鬃zou邹zu租zuan钻zui嘴zun尊zuo昨";

    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňɡ";
    private const string Toneless = "aaaaeeeeiiiioooouuuuuuuuunng";

    private static readonly FrozenDictionary<char, string> Syllables = Build();

    /// <summary>The letters pinyin is written with, as a regular expression class without brackets.</summary>
    public const string Letters = "a-z" + Toned;

    /// <summary>True for the commonest characters, in either script.</summary>
    public static bool IsCommon(char c) => Syllables.ContainsKey(TraditionalTables.Simplify(c));

    /// <summary>True when the character may be read like that, tones aside.</summary>
    public static bool Fits(char c, string pinyin) =>
        Syllables.TryGetValue(TraditionalTables.Simplify(c), out var syllable)
        && syllable == WithoutTone(pinyin);

    /// <summary>True when the letters are one syllable of pinyin.</summary>
    public static bool IsSyllable(string letters) => Known.Contains(WithoutTone(letters));

    /// <summary>True when a letter carries a tone mark.</summary>
    public static bool HasTone(ReadOnlySpan<char> letters) =>
        letters.IndexOfAny(Toned.AsSpan(0, 24)) >= 0;

    private static readonly FrozenSet<string> Known = Syllables
        .Values.Concat(["lo", "ei", "eng", "den", "dia", "nou", "fiao", "cen", "nve", "lve"])
        .ToFrozenSet();

    private static string WithoutTone(string pinyin) =>
        string.Create(
            pinyin.Length,
            pinyin,
            (plain, toned) =>
            {
                for (var i = 0; i < toned.Length; i++)
                    plain[i] = Toned.IndexOf(toned[i]) is >= 0 and var at
                        ? Toneless[at]
                        : char.ToLowerInvariant(toned[i]);
            }
        );

    private static FrozenDictionary<char, string> Build()
    {
        var syllables = new Dictionary<char, string>();
        var syllable = "";
        var starts = Starts()
            .Matches(FirstOfEachSyllable)
            .ToDictionary(start => start.Groups[2].Value[0], start => start.Groups[1].Value);
        foreach (var c in GbkCode.CommonCharacters())
            syllables[c] = syllable = starts.GetValueOrDefault(c, syllable);
        return syllables.ToFrozenDictionary();
    }

    [GeneratedRegex("([a-z]+)(.)")]
    private static partial Regex Starts();
}
