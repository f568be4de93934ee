using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>The staff may record and the visitors may not.</summary>
internal static partial class AsymmetricRules
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        First(reading, Forbidden()) is var (clause, match)
        && First(reading, Recorded()) is var (_, recorded)
            ? [About(clause, match, recorded.Value)]
            : [];

    private static (Clause Clause, Match Match)? First(DraftReading reading, Regex form) =>
        reading
            .Clauses.Select(clause => (clause, match: form.Match(clause.Text)))
            .Where(it => it.match.Success)
            .Select(it => ((Clause, Match)?)it)
            .FirstOrDefault();

    private static DraftQuestion About(Clause clause, Match match, string recorded) =>
        Ask.About(
            clause,
            Quotes.At(clause, match),
            "conflict",
            "asymmetric-rule",
            new(
                $"工作人员录音录像（“{recorded}”），群众却“{match.Value}”。依据是什么？双方能否同等对待？",
                "The staff records while visitors are forbidden to. On what ground, and can both be treated alike?"
            ),
            "双方都可以录",
            "双方都不录",
            "删去这项禁止"
        );

    [GeneratedRegex(
        "(?:禁止|不得|不准|严禁)(?:来访人?(?:员|群众)?|信访人|群众)?(?:擅自|私自|自行)?(?:录音|录像|拍照|拍摄|摄像)(?:、?(?:录音|录像|拍照|拍摄|摄像))*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Forbidden();

    [GeneratedRegex(
        "录(?:音|像)(?:录像)?(?:同步|资料|存档|归档)|(?:同步|全程)(?:录音|录像|摄像)(?:录像)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Recorded();
}
