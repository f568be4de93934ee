using Huiyin.Core.Rights;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>A clause that infringes, or may infringe, people's rights.</summary>
/// <param name="Class">The class of infringement.</param>
/// <param name="Act">What follows from it.</param>
/// <param name="Kind">The kind it is scored by; null where the clause is for the reviewer only.</param>
/// <param name="Start">Where the quote begins in the text of the plan.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Quote">The clause, from boundary to boundary.</param>
public sealed record FoundFlag(
    Infringement Class,
    ScreenAct Act,
    string? Kind,
    int Start,
    int Length,
    string Quote
);
