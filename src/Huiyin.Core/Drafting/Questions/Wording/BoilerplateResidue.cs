using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Words left over from the plan of another kind of office: 社区内…办事处 in a town's plan, 我厂 in a school's.</summary>
internal static partial class BoilerplateResidue
{
    private static readonly ImmutableArray<(string Own, Func<Regex> Foreign)> Kinds =
    [
        ("镇乡县", OfDistrict),
        ("村", OfDistrict),
        ("校 学院", OfWorks),
        ("医院", OfSchool),
        ("厂矿公司集团项目部", OfSchool),
    ];

    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var own = OwnOffice.Of(reading);
        return from kind in Kinds
            where own.Length > 0 && kind.Own.Contains(own, StringComparison.Ordinal)
            from clause in reading.Clauses
            let match = kind.Foreign().Match(clause.Text)
            where match.Success
            select About(clause, match, own);
    }

    private static DraftQuestion About(Clause clause, Match match, string own) =>
        Ask.About(
            clause,
            Quotes.At(clause, match),
            "inconsistent_name",
            "boilerplate-residue",
            new(
                $"这是{own}的预案，这里却写着“{match.Value}”，像是从别处抄来的。应当换成什么？",
                $"This is the plan of a {own}, yet it says \"{match.Value}\", as if copied from elsewhere. What should stand here?"
            )
        );

    // A sub-district has an office (办事处), and is cut into communities; towns and villages are not.
    [GeneratedRegex(
        "(?:组织|维护|负责)社区内|(?:和|由|本)办事处(?:应急|领导|工作)|本社区|我街道",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfDistrict();

    [GeneratedRegex("全厂|厂区|车间|矿区|全矿|我镇|我村|全镇", RegexOptions.CultureInvariant)]
    private static partial Regex OfWorks();

    [GeneratedRegex("全校|教育教学|我校|我镇|我村|全镇", RegexOptions.CultureInvariant)]
    private static partial Regex OfSchool();
}
