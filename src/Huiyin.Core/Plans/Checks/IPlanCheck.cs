using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Checks;

/// <summary>One thing a plan's author can get wrong.</summary>
internal interface IPlanCheck
{
    /// <summary>Every place where it is wrong.</summary>
    IEnumerable<Diagnostic> Check(PlanUnderCheck plan);
}
