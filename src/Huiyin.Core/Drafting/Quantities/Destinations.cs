using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Quantities;

/// <summary>Where people took their matter, as a grade's definition has it: county, city, province or the capital.</summary>
internal static partial class Destinations
{
    /// <summary>The destinations of a definition, one condition for each part between commas.</summary>
    public static IEnumerable<Condition> In(string text)
    {
        foreach (Match part in Part().Matches(text))
        {
            if (AndAbove().Match(part.Value) is { Success: true } above)
            {
                yield return new(
                    "destination",
                    $">= {Place(above.Groups["p"].Value)}",
                    part.Index + above.Index
                );
                continue;
            }
            var places = Places(part.Value).ToList();
            if (places.Count > 0)
                yield return new(
                    "destination",
                    $"= {string.Join('|', places.Select(it => it.Place).Distinct())}",
                    part.Index + places[0].At
                );
        }
    }

    private static IEnumerable<(string Place, int At)> Places(string part)
    {
        foreach (Match way in Way().Matches(part))
        {
            var tail = way.Groups["to"].Value;
            var stop = Arrived().Match(tail);
            if (stop.Value is "后")
                continue;
            foreach (Match place in PlaceWord().Matches(stop.Success ? tail[..stop.Index] : tail))
                yield return (Place(place.Value), way.Groups["to"].Index + place.Index);
        }
    }

    private static string Place(string word) =>
        word[0] switch
        {
            '县' or '区' or '旗' => "county",
            '市' or '地' or '州' or '设' => "city",
            '省' or '自' => "province",
            _ => "capital",
        };

    [GeneratedRegex(
        "(?:[^，；。或\t|]|或(?=者?市|者?省|者?县|者?北京|者?国家|者?区|者?京|者?赴|者?到|者?进))+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Part();

    [GeneratedRegex(
        "(?<p>[县市省区])(?:级|委)?(?:（[^）]{1,4}）)?(?:级)?(?:党政机关|机关|政府)?(?:及|和|或|以及)?(?:其|[县市省区]级?)?以上",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AndAbove();

    [GeneratedRegex(
        "(?:转往|前往|到|赴|进|去|向|来(?!访|人)|往|在)(?=(?<to>[^，。；：\t|]{1,26}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Way();

    [GeneratedRegex(
        "上访|集访|走访|信访(?!局|部门|办|中心|接待)|反映|聚集|滞留|静坐|投诉|表达|集体|非访|个访|[0-9]|人员|后|的",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Arrived();

    [GeneratedRegex(
        "国家(?:信访局|机关|部委)|中央|北京|首都|中南海|天安门|京|省(?!略)|自治区|设区(?:的)?市|地（市）|地市|(?<!县|城|门|集|超)市(?!场|民|级以上)|州(?!里)|县|(?<!社|小|园|厂|矿|校|院|城|辖|片|工|库)区(?!域|队|间|别|内|后)|旗",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceWord();
}
