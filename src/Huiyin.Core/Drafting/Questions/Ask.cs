using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions;

/// <summary>Makes questions, still without an id.</summary>
internal static class Ask
{
    /// <summary>A question about words of a clause.</summary>
    public static DraftQuestion About(
        Clause clause,
        string quote,
        string kind,
        string code,
        Phrase ask,
        params string[] options
    ) => new("", kind, code, ask, clause.Id, quote) { Options = [.. options] };

    /// <summary>A question about the plan as a whole.</summary>
    public static DraftQuestion OfPlan(
        string kind,
        string code,
        Phrase ask,
        params string[] options
    ) => new("", kind, code, ask, null, null) { Options = [.. options] };
}
