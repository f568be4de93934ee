using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Finds names that stand for nothing.</summary>
internal static class ReferenceCheck
{
    /// <summary>A diagnostic for each name that is not among the known ones.</summary>
    public static IEnumerable<Diagnostic> Unknown(
        IEnumerable<Located<string>?> used,
        IEnumerable<string> known,
        Func<Span, string, string?, Diagnostic> report
    )
    {
        var names = known.ToHashSet();
        return used.OfType<Located<string>>()
            .Where(name => !names.Contains(name.Value))
            .Select(name => report(name.Span, name.Value, Nearest.To(name.Value, names)));
    }
}
