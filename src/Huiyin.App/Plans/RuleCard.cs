using Huiyin.Core.Plans.Language;

namespace Huiyin.App.Plans;

/// <summary>A rule in a few words.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Who">Whom it concerns; empty for nobody in particular.</param>
/// <param name="Words">What it says.</param>
/// <param name="Limit">By when or how often; empty where it has none.</param>
public sealed record RuleCard(string Block, RuleSyntax Rule, string Who, string Words, string Limit)
{
    /// <summary>Its name among the rules.</summary>
    public string Name => Rule is RoleSyntax role ? role.Key.Value : Rule.Id?.Value ?? Block;

    /// <summary>Its place on the page.</summary>
    public string Anchor => AnchorOf(Block, Name);

    /// <summary>The place on the page of a rule.</summary>
    public static string AnchorOf(string block, string name) => $"rule-{block}-{name}";
}
