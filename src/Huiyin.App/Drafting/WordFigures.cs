using DocumentFormat.OpenXml.Wordprocessing;

namespace Huiyin.App.Drafting;

/// <summary>Writes a number in the format that a list of Word names.</summary>
internal static class WordFigures
{
    private static readonly Dictionary<NumberFormatValues, Func<int, string>> Forms = new()
    {
        [NumberFormatValues.ChineseCounting] = NumberForms.Chinese,
        [NumberFormatValues.ChineseCountingThousand] = NumberForms.Chinese,
        [NumberFormatValues.ChineseLegalSimplified] = NumberForms.Chinese,
        [NumberFormatValues.JapaneseCounting] = NumberForms.Chinese,
        [NumberFormatValues.TaiwaneseCounting] = NumberForms.Chinese,
        [NumberFormatValues.TaiwaneseCountingThousand] = NumberForms.Chinese,
        [NumberFormatValues.IdeographDigital] = NumberForms.ChineseDigits,
        [NumberFormatValues.JapaneseDigitalTenThousand] = NumberForms.ChineseDigits,
        [NumberFormatValues.TaiwaneseDigital] = NumberForms.ChineseDigits,
        [NumberFormatValues.IdeographTraditional] = NumberForms.Stems,
        [NumberFormatValues.UpperRoman] = NumberForms.Roman,
        [NumberFormatValues.LowerRoman] = number => NumberForms.Roman(number).ToLowerInvariant(),
        [NumberFormatValues.UpperLetter] = NumberForms.Letters,
        [NumberFormatValues.LowerLetter] = number => NumberForms.Letters(number).ToLowerInvariant(),
        [NumberFormatValues.DecimalEnclosedCircle] = NumberForms.Circled,
        [NumberFormatValues.DecimalEnclosedCircleChinese] = NumberForms.Circled,
        [NumberFormatValues.DecimalEnclosedParen] = number => $"（{number}）",
        [NumberFormatValues.DecimalEnclosedFullstop] = number => $"{number}.",
        [NumberFormatValues.DecimalFullWidth] = NumberForms.FullWidth,
        [NumberFormatValues.DecimalFullWidth2] = NumberForms.FullWidth,
        [NumberFormatValues.DecimalZero] = number =>
            number < 10 ? $"0{number}" : NumberForms.Figures(number),
        [NumberFormatValues.None] = _ => "",
    };

    public static string Write(int number, NumberingFormat? format) =>
        format?.Val?.Value is { } named && Forms.TryGetValue(named, out var form)
            ? form(number)
            : NumberForms.Figures(number);
}
