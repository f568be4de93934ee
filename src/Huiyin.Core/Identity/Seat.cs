namespace Huiyin.Core.Identity;

/// <summary>
/// A post (岗位) of the office. Plans name seats; who sits there is a matter of assignment and changes without the plan.
/// </summary>
/// <param name="Id">The key, unique in the office.</param>
/// <param name="Name">The printed name.</param>
/// <param name="Superior">The seat called when this one is silent.</param>
/// <param name="Deputy">The seat that may decide in its place and is called before the superior.</param>
public sealed record Seat(string Id, string Name, string? Superior = null, string? Deputy = null);
