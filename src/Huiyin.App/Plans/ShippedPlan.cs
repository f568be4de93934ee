using Huiyin.Core.Plans.Language;

namespace Huiyin.App.Plans;

/// <summary>A plan that ships with the product, as the library offers it.</summary>
/// <param name="Name">Its name in the library.</param>
/// <param name="Syntax">What it says.</param>
public sealed record ShippedPlan(string Name, PlanSyntax Syntax)
{
    // What travels inside the program never changes while it runs.
    private static readonly Lazy<IReadOnlyList<ShippedPlan>> Read = new(() =>
        [
            .. PlanLibrary
                .Names.Select(name => new ShippedPlan(
                    name,
                    PlanReader.Read(PlanLibrary.Yaml(name)).Syntax!
                ))
                .OrderBy(plan => OfficeKinds.All.IndexOf(plan.Kind)),
        ]
    );

    /// <summary>All of them, by kind of office.</summary>
    public static IReadOnlyList<ShippedPlan> All => Read.Value;

    /// <summary>Its title.</summary>
    public string Title => Syntax.Header.Title.Value;

    /// <summary>The kind of office it is for.</summary>
    public string Kind => Syntax.Header.Organisation?.Type?.Value ?? "";

    /// <summary>The printed names of its levels, the most severe first.</summary>
    public string Levels => string.Join("、", Syntax.Levels.Select(level => level.Title.Value));
}
