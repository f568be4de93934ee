namespace Huiyin.Core.Drafting.Repair;

/// <summary>A change to a text under repair; edits of one step never overlap and come in order.</summary>
/// <param name="Start">The first character it replaces.</param>
/// <param name="Length">How many it replaces.</param>
/// <param name="Became">What stands there afterwards; the same words where damage is only reported.</param>
/// <param name="IsListed">False for white space around lines, which nobody needs to review.</param>
internal readonly record struct Edit(int Start, int Length, string Became, bool IsListed = true)
{
    public int End => Start + Length;

    public static Edit Drop(int start, int length) => new(start, length, "");

    /// <summary>Reports damage that stays.</summary>
    public static Edit Leave(string text, int start, int length) =>
        new(start, length, text.Substring(start, length));
}
