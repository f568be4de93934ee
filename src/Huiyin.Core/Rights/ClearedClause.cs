using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Rights;

/// <summary>
/// A clause that a rule may rest on. There is no other way to one than through the screen, and task, report and
/// escalation rules are built from nothing else.
/// </summary>
public sealed record ClearedClause
{
    private ClearedClause(Basis basis) => Basis = basis;

    /// <summary>Where the rule stands in the text.</summary>
    public Basis Basis { get; }

    /// <summary>
    /// Screens the quote and the rule's own words. The quote of a rewrite may hold the words that were rewritten; its own
    /// words never may.
    /// </summary>
    /// <returns>The cleared clause, or null when anything found is never carried out.</returns>
    public static ClearedClause? Screen(Basis basis, IEnumerable<string> ownWords)
    {
        var findings = ownWords.SelectMany(words => RightsScreen.ScreenRule(words));
        if (basis.Status != TextStatus.Rewritten && basis.Quote is { } quote)
            findings = findings.Concat(RightsScreen.Screen(quote));
        return findings.Any(finding => finding.Act == ScreenAct.Never)
            ? null
            : new ClearedClause(basis);
    }
}
