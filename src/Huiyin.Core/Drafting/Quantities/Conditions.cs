using System.Globalization;
using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Quantities;

/// <summary>The closed grammar of the conditions of grades.</summary>
public static partial class Conditions
{
    private const string N = "(?<n>" + Numeral.Pattern + ")";

    /// <summary>The conditions in the words of a definition, in their order.</summary>
    /// <param name="text">The definition.</param>
    /// <param name="upperExclusive">True where the plan itself says that 以下 leaves the number out.</param>
    public static IReadOnlyList<Condition> In(string text, bool upperExclusive = false)
    {
        var found = new List<Condition>();
        found.AddRange(Counts(text, "repeat", RepeatForm(), RepeatRange(), found, upperExclusive));
        found.AddRange(
            Counts(text, "incidents", IncidentForm(), IncidentRange(), found, upperExclusive)
        );
        found.AddRange(Stays(text));
        found.AddRange(Counts(text, "people", PeopleForm(), PeopleRange(), found, upperExclusive));
        found.AddRange(Destinations.In(text));
        return [.. found.OrderBy(it => it.At)];
    }

    private static List<Condition> Counts(
        string text,
        string fact,
        Regex one,
        Regex range,
        List<Condition> taken,
        bool upperExclusive
    )
    {
        var ranges = range.Matches(text).Where(match => Counted(fact, text, match)).ToList();
        var bounds = one.Matches(text)
            .Where(match => Counted(fact, text, match) && !ranges.Exists(it => Overlap(it, match)))
            .Select(match => (match, bound: Bound.Read(match, upperExclusive)))
            .Where(it => it.bound is { Operator.Length: > 0 })
            .Select(it =>
                (At: it.match.Index, End: it.match.Index + it.match.Length, Bound: it.bound!.Value)
            )
            .ToList();
        return
        [
            .. ranges.Select(it => Range(fact, it)).OfType<Condition>(),
            .. Joined(text, fact, bounds),
        ];
    }

    private static Condition? Range(string fact, Match match) =>
        Numeral.Value(match.Groups["a"].Value) + Shift(match, "ina") is { } least
        && Numeral.Value(match.Groups["b"].Value) - Shift(match, "inb") is { } most
        && least <= most
            ? new(
                fact,
                string.Create(CultureInfo.InvariantCulture, $"{(int)least}..{(int)most}"),
                match.Index
            )
            : null;

    // 5人（含）至10人（不含） leaves out the number that the note stands behind.
    private static int Shift(Match match, string note) =>
        match.Groups[note].Value.Contains('不') ? 1 : 0;

    // 30人以上、不足100人 is one range.
    private static IEnumerable<Condition> Joined(
        string text,
        string fact,
        List<(int At, int End, Bound Bound)> bounds
    )
    {
        for (var i = 0; i < bounds.Count; i++)
            if (i + 1 < bounds.Count && Pair(text, bounds[i], bounds[i + 1]) is var (least, most))
            {
                yield return new(
                    fact,
                    string.Create(CultureInfo.InvariantCulture, $"{least}..{most}"),
                    bounds[i].At
                );
                i++;
            }
            else
                yield return new(fact, bounds[i].Bound.ToString(), bounds[i].At);
    }

    private static (int Least, int Most)? Pair(
        string text,
        (int At, int End, Bound Bound) one,
        (int At, int End, Bound Bound) two
    ) =>
        !Between().IsMatch(text[one.End..two.At]) ? null
        : one.Bound.IsLower && two.Bound.IsUpper && one.Bound.Least <= two.Bound.Most
            ? (one.Bound.Least, two.Bound.Most)
        : one.Bound.IsUpper && two.Bound.IsLower && two.Bound.Least <= one.Bound.Most
            ? (two.Bound.Least, one.Bound.Most)
        : null;

    private static bool Overlap(Match a, Match b) =>
        a.Index < b.Index + b.Length && b.Index < a.Index + a.Length;

    private static bool Counted(string fact, string text, Match match) =>
        fact != "people"
        || !NotPetitioners().IsMatch(text[Math.Max(0, match.Index - 8)..match.Index])
            && !StaffBehind()
                .IsMatch(
                    text[
                        (match.Index + match.Length)..Math.Min(
                            text.Length,
                            match.Index + match.Length + 8
                        )
                    ]
                );

    private static IEnumerable<Condition> Stays(string text)
    {
        foreach (Match match in StayForm().Matches(text))
            if (TimeLength.Read(match.Groups["t"].Value) is { } length)
                yield return new(
                    "stay",
                    $"{StayOperator(match)} {length}",
                    match.Groups["t"].Index
                );
    }

    private static string StayOperator(Match match) =>
        match.Groups["suf"].Value switch
        {
            "以上" => ">=",
            "以内" or "以下" or "内" or "之内" => "<=",
            _ => match.Groups["pre"].Value switch
            {
                "不超过" or "未超过" or "不得超过" => "<=",
                "不足" or "不满" or "少于" or "未满" => "<",
                "达" or "达到" or "满" or "至少" or "不少于" => ">=",
                _ => ">",
            },
        };

    [GeneratedRegex(
        "(?<a>"
            + Numeral.Pattern
            + @")\s*(?:人次|个人|个|人|名|位)?(?<ina>（不?含[^）]{0,6}）)?\s*(?:[-—–~～至到]|——)\s*(?<b>"
            + Numeral.Pattern
            + @")\s*(?:人次|个人|人|名|位)(?<inb>（不?含[^）]{0,6}）)?|(?<a>一)(?:个人|个|人)?(?<b>两|二)(?:个人|人)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeopleRange();

    [GeneratedRegex(
        Bound.Before + @"\s*" + N + @"\s*(?:余|多)?(?:人次|个人|人|名|位)" + Bound.Behind,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeopleForm();

    private const string Visits =
        "(?:重复|反复|多次|再次|来访|上访|走访|信访|越级访?|重访|集访|同一(?:信访)?(?:事项|问题|诉求|事由|人)|累计|连续|初访|访)";

    [GeneratedRegex(
        Visits
            + @"[^，。；0-9]{0,12}?(?<a>"
            + Numeral.Pattern
            + @")\s*次?\s*(?:[-—–~～至到])\s*(?<b>"
            + Numeral.Pattern
            + ")次",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RepeatRange();

    [GeneratedRegex(
        "(?<="
            + Visits
            + "[^，。；]{0,14}?)"
            + Bound.Before
            + @"第?\s*"
            + N
            + @"\s*次"
            + Bound.Behind
            + "|"
            + Bound.Before
            + N
            + "次"
            + Bound.Behind
            + "(?=[^，。；]{0,4}(?:重复|来访|上访|走访|信访))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RepeatForm();

    [GeneratedRegex(
        "(?<a>"
            + Numeral.Pattern
            + @")\s*起?\s*(?:[-—–~～至到])\s*(?<b>"
            + Numeral.Pattern
            + ")起(?!来)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IncidentRange();

    [GeneratedRegex(
        Bound.Before + @"\s*" + N + @"\s*起(?!来|点|步)" + Bound.Behind,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IncidentForm();

    [GeneratedRegex(
        "(?:滞留|停留|逗留|驻留|静坐|聚集|留宿|不(?:肯|愿)?离开|不散|守候|驻守)[^，。；0-9]{0,10}?(?<pre>不超过|未超过|不得超过|超过|不足|不满|未满|少于|达到|达|满|至少|不少于)?(?<t>"
            + TimeLength.Pattern
            + ")(?<suf>以上|以内|以下|之内|内)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StayForm();

    [GeneratedRegex(@"^(?:[、，且但并\s]|同时|至|到|或|，且)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(
        "(?:代表|死亡|伤亡|重伤|轻伤|受伤|失踪|中毒|选派|抽调|安排|配备|组成|派出|每组)[^，。；、]{0,5}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotPetitioners();

    [GeneratedRegex(
        "^(?:的)?(?:代表|工作人员|干部|民警|领导|死亡|重伤|轻伤|受伤|伤亡|以上死亡|以上受伤)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StaffBehind();
}
