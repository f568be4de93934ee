namespace Huiyin.Core.Plans.Language;

/// <summary>A place in a plan file: line and column, both counted from 1, and how many characters it covers.</summary>
public readonly record struct Span(int Line, int Column, int Length = 1)
{
    /// <summary>The start of a file: where a thing that is missing from the whole file is reported.</summary>
    public static readonly Span Start = new(1, 1);

    /// <inheritdoc />
    public override string ToString() => $"{Line}:{Column}";
}
