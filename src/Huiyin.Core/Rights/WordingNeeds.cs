using Huiyin.Core.Rights.Reading;

namespace Huiyin.Core.Rights;

/// <summary>
/// Which beginnings of words a wording cannot do without, so that its expression runs only over texts that hold them.
/// Where that cannot be told, it always runs.
/// </summary>
internal sealed class WordingNeeds
{
    private readonly int[][][] _alternatives;

    public WordingNeeds(string pattern) =>
        _alternatives = pattern.Contains("(?i)", StringComparison.Ordinal)
            ?
            [
                [],
            ]
            : [.. PatternParts.Alternatives(pattern).Select(Sets)];

    /// <summary>False only when the wording cannot occur.</summary>
    public bool MayOccur(CharacterPairs text) => text.HoldsOneOf(_alternatives);

    private static int[][] Sets(string alternative)
    {
        var sets = new List<int[]>();
        var run = "";
        foreach (var element in PatternParts.Elements(alternative).Append(new("(", "")))
        {
            if (IsLiteral(element) && element.Quantifier.Length == 0)
            {
                run += element.Text;
                continue;
            }
            if (run.Length > 0)
                sets.Add([CharacterPairs.Leading(run)]);
            run = "";
            if (IsPlainGroup(element) && Leads(element.Inner) is { } leads)
                sets.Add(leads);
        }
        return [.. sets];
    }

    private static bool IsPlainGroup(PatternElement it) =>
        it is { IsGroup: true, IsOptional: false, IsLookaround: false, Text.Length: > 1 };

    /// <summary>How each alternative of a group begins; null when one begins with no character.</summary>
    private static int[]? Leads(string inner)
    {
        var leads = PatternParts.Alternatives(inner).Select(Lead).ToArray();
        return Array.TrueForAll(leads, it => it is not null)
            ? [.. leads.Select(it => it!.Value)]
            : null;
    }

    private static int? Lead(string alternative)
    {
        var run = string.Concat(
            PatternParts
                .Elements(alternative)
                .TakeWhile(it => IsLiteral(it) && it.Quantifier.Length == 0)
                .Select(it => it.Text)
        );
        return run.Length == 0 ? null : CharacterPairs.Leading(run);
    }

    private static bool IsLiteral(PatternElement it) => it.Text is [>= '\u3400'];
}
