using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Facts, rows and levels each fit the bits of a grading.</summary>
internal sealed class TableFits : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        new[]
        {
            TooMany("facts", plan.Syntax.Facts, fact => fact.Name.Span),
            TooMany("levels", plan.Syntax.Levels, level => level.Place),
            TooMany("grading.rows", plan.Syntax.Grading?.Rows ?? [], row => row.Place),
        }.OfType<Diagnostic>();

    private static Diagnostic? TooMany<T>(string block, SyntaxList<T> items, Func<T, Span> place) =>
        items.Count > Grading.Most
            ? FactDiagnostics.TooMany(place(items[Grading.Most]), block, items.Count, Grading.Most)
            : null;
}
