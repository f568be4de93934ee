namespace Huiyin.Core.Plans.Language;

/// <summary>A piece of a plan file. Equality ignores where it stands.</summary>
public abstract record SyntaxNode
{
    /// <summary>Where it begins.</summary>
    public Span Span { get; init; } = Span.Start;

    /// <inheritdoc />
    public virtual bool Equals(SyntaxNode? other) =>
        other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc />
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
