namespace Huiyin.Core.Drafting.Structure;

/// <summary>A clause of a plan's outline: a numbered paragraph, or a paragraph without a number below one.</summary>
/// <param name="Id">Positional, such as <c>sec_3__sub_1__item_2</c>.</param>
/// <param name="Mark">Its number; null where it has none.</param>
/// <param name="Start">Where it begins in the text of the file, as repaired.</param>
/// <param name="Text">Its words, with the number.</param>
/// <param name="Parent">The clause above it; null at the top.</param>
public sealed record Clause(string Id, NumberMark? Mark, int Start, string Text, Clause? Parent)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Text.Length;

    /// <summary>The words behind the number.</summary>
    public string Body { get; } = Mark is null ? Text : Text[Mark.Printed.Length..].TrimStart();

    /// <summary>Its short title: the whole of a heading, the words before the text of a headed clause, else nothing.</summary>
    public string Heading { get; } =
        Headings.Of(
            Mark is null ? Text : Text[Mark.Printed.Length..].TrimStart(),
            Mark is not null
        );

    /// <summary>True when it has nothing but its title.</summary>
    public bool IsHeading =>
        Heading.Length > 0 && Heading.Length >= Body.TrimEnd('。', '：', ':').Length;

    /// <summary>What it says below its title.</summary>
    public string Content =>
        Body[Heading.Length..].TrimStart('。', '：', ':', '.', ' ', '\t', '，');

    /// <summary>It and the clauses above it, the nearest first.</summary>
    public IEnumerable<Clause> Path
    {
        get
        {
            for (var clause = this; clause is not null; clause = clause.Parent)
                yield return clause;
        }
    }

    /// <summary>True when a title on the way up contains one of the words.</summary>
    public bool IsUnder(params ReadOnlySpan<string> words)
    {
        foreach (var clause in Path)
        foreach (var word in words)
            if (clause.Heading.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
