namespace Huiyin.App.Drafting;

/// <summary>Tells Chinese from other languages, pinyin notes and English names allowed for.</summary>
internal static class ChineseText
{
    private const double LeastHan = 0.2;
    private const double MostKana = 0.1;

    public static bool Is(string text)
    {
        var (letters, han, kana) = (0, 0, 0);
        foreach (var c in text)
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                letters++;
                han += c is >= '\u3400' and <= '\u9FFF' ? 1 : 0;
                kana += c is >= '\u3041' and <= '\u30FF' ? 1 : 0;
            }
        return han > letters * LeastHan && kana < letters * MostKana;
    }
}
