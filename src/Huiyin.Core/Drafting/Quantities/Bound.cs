using System.Globalization;
using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Quantities;

/// <summary>
/// A bound as the words around a number set it. 以上, 以下 and 以内 take the number in, 超过, 不满 and 不足 leave it out
/// (Civil Code art. 1259); 含 and 不含 behind it say otherwise.
/// </summary>
/// <param name="Operator"><c>&gt;= &gt; &lt;= &lt;</c>; empty for the number itself.</param>
/// <param name="Number">The number.</param>
internal readonly partial record struct Bound(string Operator, int Number)
{
    /// <summary>What may stand before the number.</summary>
    public const string Before =
        "(?<pre>不少于|不低于|不超过|不多于|不得超过|未超过|超过|多于|大于|高于|突破|不足|不满|未满|未达到?|少于|低于|小于|达到|达|至少|满|在)?";

    /// <summary>What may stand behind its unit.</summary>
    public const string Behind =
        "(?<in1>（(?:不)?(?:包)?(?:含|括)[^）]{0,6}）)?(?:（?(?:含|及其?|或|或者|和)）?)?(?:的)?(?<suf>以上|以下|以内|之内|之上|之下|或更多|往上|朝上|起)?(?<in2>（(?:不)?(?:包)?(?:含|括)[^）]{0,6}）)?";

    /// <summary>True of a bound from below.</summary>
    public bool IsLower => Operator is ">=" or ">";

    /// <summary>True of a bound from above.</summary>
    public bool IsUpper => Operator is "<=" or "<";

    /// <summary>The least whole number within.</summary>
    public int Least => Operator == ">" ? Number + 1 : Number;

    /// <summary>The greatest whole number within.</summary>
    public int Most => Operator == "<" ? Number - 1 : Number;

    /// <summary>Reads the bound of a match of <see cref="Before"/> … <see cref="Behind"/>.</summary>
    /// <param name="match">The match, with a group <c>n</c>.</param>
    /// <param name="upperExclusive">True where the plan itself says that 以下 leaves the number out.</param>
    public static Bound? Read(Match match, bool upperExclusive)
    {
        if (
            Numeral.Value(match.Groups["n"].Value) is not { } number
            || number != decimal.Truncate(number)
            || number > 1_000_000
        )
            return null;
        var op =
            Suffixed(match.Groups["suf"].Value, upperExclusive)
            ?? Prefixed(match.Groups["pre"].Value);
        var note = match.Groups["in1"].Value + match.Groups["in2"].Value;
        return new(Noted(op, note), (int)number);
    }

    /// <summary>As labels write it.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Operator.Length == 0 ? "=" : Operator)} {Number}"
        );

    private static string? Suffixed(string word, bool upperExclusive) =>
        word switch
        {
            "以上" or "之上" or "往上" or "朝上" or "或更多" or "起" => ">=",
            "以下" or "之下" => upperExclusive ? "<" : "<=",
            "以内" or "之内" => "<=",
            _ => null,
        };

    private static string Prefixed(string word) =>
        word switch
        {
            "不少于" or "不低于" or "达到" or "达" or "至少" or "满" => ">=",
            "超过" or "多于" or "大于" or "高于" or "突破" => ">",
            "不超过" or "不多于" or "不得超过" or "未超过" => "<=",
            "不足" or "不满" or "未满" or "少于" or "低于" or "小于" or "未达到" or "未达" => "<",
            _ => "",
        };

    private static string Noted(string op, string note) =>
        note.Length == 0 ? op
        : note.Contains('不') ? op.TrimEnd('=')
        : op is ">" or "<" ? op + "="
        : op;
}
