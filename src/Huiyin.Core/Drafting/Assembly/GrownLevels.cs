using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>
/// Names of grades that a plan makes up for itself (蓝标, 警戒级, 情形一): names of one pattern that stand before, or
/// behind, conditions in at least two places.
/// </summary>
internal static partial class GrownLevels
{
    /// <summary>The names, with the words 响应 and 预警 behind numbers taken off.</summary>
    public static ImmutableArray<(string Name, string Printed)> Of(ImmutableArray<Clause> clauses)
    {
        var found = clauses.SelectMany(Candidates).ToList();
        return
        [
            .. found
                .GroupBy(it => Family(it.Name), StringComparer.Ordinal)
                .Where(family =>
                    family.Any(it => it.Counts) && family.DistinctBy(it => it.Name).Count() > 1
                )
                .SelectMany(family => family)
                .Select(it => (it.Name, it.Printed))
                .Distinct(),
        ];
    }

    // The conditions stand in the same sentence, or behind a name that is one: 警戒级。有5人以上…
    private static IEnumerable<(string Name, string Printed, bool Counts)> Candidates(Clause clause)
    {
        var sentences = ClauseSentences.Of(clause.Body).Select(it => it.Text).ToList();
        for (var i = 0; i < sentences.Count; i++)
        {
            var counts =
                Counts(sentences[i])
                || sentences[i].Length < 10 && i + 1 < sentences.Count && Counts(sentences[i + 1]);
            foreach (Match match in Named().Matches(sentences[i]))
                if (
                    match.Groups["w"].Value is var printed
                    && !LevelTerm.In(printed).Any()
                    && !NoName().IsMatch(printed)
                )
                    yield return (Stem(printed), printed, counts);
        }
    }

    private static bool Counts(string sentence) =>
        Conditions.In(sentence).Any(it => it.Fact != "destination");

    private static string Stem(string printed) =>
        Numbered().Match(printed) is { Success: true } number ? number.Value : printed;

    // 情形一 and 情形二 share their beginning, 蓝标 and 红标 their end.
    private static string Family(string name) => Ordinal().IsMatch(name) ? name[..^1] : name[^1..];

    [GeneratedRegex(
        @"(?:^|[；。，：、\t])(?<w>[\u3400-\u9fff]{1,5}(?:级|等|档|类|标|牌|灯|(?<!下|接|走|回|约|家|随|劝|截|拦|息|罢|缠|闹|探|暗|明)访|警|响应|预警|事件|事项|情况|情形|风险)(?:响应|预警)?|(?:情形|情况|第)[一二三四五A-D](?:种|类|档|级)?|[一二三四]等(?:响应|预警)?)(?=[：:。\t—（]|，?是?指)|(?:的|，)(?:为|是|属于|属|叫做?|算|列为|定为|启动|进入)(?<w>[\u3400-\u9fff]{1,5}(?:级|等|档|类|标|(?<!下|接|走|回|约|家|随|劝|截|拦|息|罢|缠|闹|探|暗|明)访|警|响应|预警|事件|事项|情况|情形|风险|牌|灯))(?=[；。，]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();

    [GeneratedRegex("^[一二三四五]等", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex("[一二三四五A-D]$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        "启动|发生|出现|相应|上述|以下|下列|其他|本|该|各|信访事项|信访事件|群体性事件|突发事件|集体上访|等$(?<![一二三四五甲乙丙]等)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoName();
}
