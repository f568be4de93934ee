namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Characters that stand for another: full-width letters and figures, Kangxi radicals out of PDF files,
/// numbers in one character. Roman numerals and circled numbers stay, plans name levels and items by them.
/// </summary>
internal static class CompatibleForms
{
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // 臵 is how one old font wrote 置.
    private const string Odd =
        "⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰⻳▁﹍﹎﹏＿︳﹑､｡｢｣﹁﹂﹃﹄「」『』﹝﹞⋯〜∶︰ⅼⅰⅱⅲⅳⅴ臵";
    private const string Plain =
        "母民西见角贝车长门青页风飞食马鱼鸟麦黄齐齿龙龟______、、。“”“”‘’“”‘’〔〕…～：：lⅠⅡⅢⅣⅤ置";

    private static readonly Dictionary<char, string> Table = Build();

    public static RepairStep Step { get; } = RepairStep.EachLine(RepairKind.WidthFolding, Find);

    private static IEnumerable<Edit> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] >= '\u0080' && Table.TryGetValue(text[i], out var plain))
                yield return new(i, 1, plain);
    }

    private static Dictionary<char, string> Build()
    {
        var table = new Dictionary<char, string>();
        foreach (var (odd, plain) in VariantTable.Characters("CJK_Compatibility_Ideographs.txt"))
            table[odd] = $"{plain}";
        Rows(
            table,
            '\uFF01',
            "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
        );
        Rows(table, '\uFE50', ",、.\0;:?!\0(){}〔〕#&*+-<>=\0\\$%@");
        Rows(table, '\u2F00', Radicals);
        foreach (var (odd, plain) in Odd.Zip(Plain))
            table[odd] = $"{plain}";
        Numbers(table);
        foreach (var chinese in "，：；？！（）～　")
            table.Remove(chinese);
        return table;
    }

    private static void Rows(Dictionary<char, string> table, char first, string plain)
    {
        for (var i = 0; i < plain.Length; i++)
            if (plain[i] != '\0')
                table[(char)(first + i)] = $"{plain[i]}";
    }

    private static void Numbers(Dictionary<char, string> table)
    {
        for (var n = 1; n <= 20; n++)
        {
            table[(char)('⑴' + n - 1)] = $"（{n}）";
            table[(char)('⒈' + n - 1)] = $"{n}.";
        }
        for (var n = 1; n <= 10; n++)
        {
            table[(char)('㈠' + n - 1)] = $"（{"一二三四五六七八九十"[n - 1]}）";
            table[(char)('❶' + n - 1)] = $"{(char)('①' + n - 1)}";
            table[(char)('➀' + n - 1)] = $"{(char)('①' + n - 1)}";
        }
    }
}
