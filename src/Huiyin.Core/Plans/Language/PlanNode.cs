namespace Huiyin.Core.Plans.Language;

/// <summary>A node of the YAML tree, before it is known what it means.</summary>
public abstract record PlanNode : SyntaxNode;

/// <summary>A scalar: text, quoted or plain.</summary>
/// <param name="Text">The text without quotes and escapes.</param>
public sealed record ScalarNode(string Text) : PlanNode
{
    /// <summary>True when the file has it in quotes or as a block; a quoted scalar is never null.</summary>
    public bool Quoted { get; init; }

    /// <summary>True for nothing at all, <c>~</c> and <c>null</c>.</summary>
    public bool IsNull => !Quoted && Text is ("" or "~" or "null" or "Null" or "NULL");

    /// <inheritdoc />
    public bool Equals(ScalarNode? other) =>
        other is not null && Text == other.Text && IsNull == other.IsNull;

    /// <inheritdoc />
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A sequence.</summary>
public sealed record ListNode(SyntaxList<PlanNode> Items) : PlanNode;

/// <summary>A mapping, its entries in the file's order.</summary>
public sealed record MapNode(SyntaxList<MapEntry> Entries) : PlanNode
{
    /// <summary>True when written in braces.</summary>
    public bool Flow { get; init; }

    /// <inheritdoc />
    public bool Equals(MapNode? other) => other is not null && Entries.Equals(other.Entries);

    /// <inheritdoc />
    public override int GetHashCode() => Entries.GetHashCode();
}

/// <summary>One key of a mapping and its value.</summary>
public sealed record MapEntry(Located<string> Key, PlanNode Value);
