using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>What a check looks at.</summary>
/// <param name="Syntax">The plan as read.</param>
/// <param name="Bound">Its facts, levels and tests.</param>
/// <param name="Source">The text it quotes, when it is at hand.</param>
internal sealed record PlanUnderCheck(PlanSyntax Syntax, BoundPlan Bound, SourceText? Source)
{
    /// <summary>The rules that do or count something; a flag or a gap is none.</summary>
    public IEnumerable<RuleSyntax> Rules => Syntax.Rules.Select(it => it.Rule);

    /// <summary>The flag of this id.</summary>
    public FlagSyntax? Flag(string? id) => Syntax.Flagged.FirstOrDefault(flag => flag.Name == id);
}
