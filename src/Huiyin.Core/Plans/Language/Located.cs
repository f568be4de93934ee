namespace Huiyin.Core.Plans.Language;

/// <summary>A value and where the file says it. Equality looks at the value only.</summary>
/// <param name="Value">What was written.</param>
public sealed record Located<T>(T Value)
{
    /// <summary>Where it stands.</summary>
    public Span Span { get; init; } = Span.Start;

    /// <inheritdoc />
    public bool Equals(Located<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc />
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <inheritdoc />
    public override string ToString() => $"{Value}";

    /// <summary>A value made in code stands nowhere.</summary>
    public static implicit operator Located<T>(T value) => new(value);
}
