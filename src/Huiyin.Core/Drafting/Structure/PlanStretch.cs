namespace Huiyin.Core.Drafting.Structure;

/// <summary>One plan's part of a file.</summary>
/// <param name="Title">The title as it stands; the opening clause where there is none.</param>
/// <param name="TitleAt">Where the title stands, in the file's text as repaired; -1 where the opening clause stands in.</param>
/// <param name="Start">Where the body begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record PlanStretch(string Title, int TitleAt, int Start, int End);
