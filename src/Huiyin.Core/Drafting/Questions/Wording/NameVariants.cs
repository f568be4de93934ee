using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>
/// One leading group under several names: 信访维稳领导小组, 信访稳定工作领导小组. Names with the prefix of another rank (镇信访
/// 工作领导小组 in a station's plan) are somebody else's.
/// </summary>
internal static partial class NameVariants
{
    // A full and a short name are usual; from the third on nobody knows whether it is the same body.
    private const int Usual = 2;

    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var own = OwnOffice.Of(reading);
        var found = reading
            .Clauses.SelectMany(clause => Names(clause, own))
            .DistinctBy(it => it.Core)
            .ToList();
        return IsUnsettled(found) ? [About(found)] : [];
    }

    private static IEnumerable<(Clause Clause, Match Match, string Core)> Names(
        Clause clause,
        string own
    ) =>
        from match in Form().Matches(clause.Text)
        let prefix = match.Groups["of"].Value
        where
            prefix.Length == 0
            || own.Length > 0 && prefix.EndsWith(own, StringComparison.Ordinal)
            || SetUp().IsMatch(clause.Text[..match.Index])
        select (clause, match, match.Groups["core"].Value);

    private static bool IsUnsettled(List<(Clause Clause, Match Match, string Core)> names) =>
        names.Count > Usual
        || names.Count == Usual
            && !IsShortFor(names[0].Core, names[1].Core)
            && !IsShortFor(names[1].Core, names[0].Core);

    private static bool IsShortFor(string name, string full)
    {
        var at = 0;
        foreach (var c in full)
            if (at < name.Length && name[at] == c)
                at++;
        return at == name.Length;
    }

    private static DraftQuestion About(List<(Clause Clause, Match Match, string Core)> names)
    {
        var (clause, match, _) = names[^1];
        var variants = names.Select(it => it.Core + "领导小组").ToArray();
        var listed = string.Join("、", variants);
        return Ask.About(
            clause,
            Quotes.At(clause, match),
            "inconsistent_name",
            "name-variants",
            new(
                $"{listed}：这几个名称指的是同一个机构吗？统一用哪一个？",
                $"Do these names mean the same body, and which one holds: {listed}?"
            ),
            variants
        );
    }

    [GeneratedRegex("(?:成立|设立|组建)[^，。；]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex SetUp();

    [GeneratedRegex(
        "(?<of>(?:集团(?:公司)?|公司|上级|[国省市县区乡镇村街厂校院站局矿])?)(?<core>(?:信访|综治|维护稳定|维稳|稳定|应急|工作|处置|突发|事件|反应|事项|涉访|矛盾|化解|预警|接访|来访)+)领导小组",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
