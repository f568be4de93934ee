using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>The kinds of gap as the language writes them.</summary>
public static class KindText
{
    private static readonly Dictionary<string, GapKind> Kinds = Enum.GetValues<GapKind>()
        .ToDictionary(Of);

    /// <summary>The kind of that name; <see cref="GapKind.Missing"/> where there is none.</summary>
    public static GapKind Read(string kind) => Kinds.GetValueOrDefault(kind, GapKind.Missing);

    /// <summary>True while a plan with an open question of the kind cannot be approved.</summary>
    public static bool Blocks(string kind) =>
        Read(kind) is GapKind.Blank or GapKind.Conflict or GapKind.Illegible;

    /// <summary>The kind in the language: <c>uncovered_case</c>.</summary>
    public static string Of(GapKind kind) =>
        string.Concat(
            kind.ToString()
                .Select((c, i) => (char.IsUpper(c) && i > 0 ? "_" : "") + char.ToLowerInvariant(c))
        );
}
