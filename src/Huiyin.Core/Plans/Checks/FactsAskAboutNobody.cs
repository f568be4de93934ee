using System.Text.RegularExpressions;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>No fact is about an individual; and there are no more facts, rows and levels than a grading can hold.</summary>
internal sealed partial class FactsAskAboutNobody : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        plan.Syntax.Facts.Select(AboutPerson).OfType<Diagnostic>();

    private static Diagnostic? AboutPerson(FactSyntax fact)
    {
        var words = string.Join(
            '\n',
            [fact.Ask?.Value, fact.Hint?.Value, .. fact.Values.Select(v => v.Value)]
        );
        var found = Words().Match($"{fact.Name.Value}\n{words}");
        return found.Success || (found = Keys().Match(fact.Name.Value)).Success
            ? FactDiagnostics.AboutPerson(fact.Name.Span, fact.Name.Value, found.Value)
            : null;
    }

    [GeneratedRegex(
        "姓名|身份证|身分證|重点人员|重點人員|历史|歷史|前科|病史|住址|籍贯|宗教|信仰|手机号|电话号码|既往|过往|劣迹|精神状况|家庭成员"
    )]
    private static partial Regex Words();

    [GeneratedRegex(
        "(?i)(^|_)(name|id_?card|id_?number|history|criminal|illness|health|religion|address|phone)(_|$)"
    )]
    private static partial Regex Keys();
}
