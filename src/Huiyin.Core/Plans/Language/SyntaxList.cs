using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Huiyin.Core.Plans.Language;

/// <summary>An immutable list that equals another one with the same items in the same order.</summary>
[CollectionBuilder(typeof(SyntaxList), nameof(SyntaxList.Create))]
public sealed class SyntaxList<T> : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal SyntaxList(ImmutableArray<T> items) => _items = items;

    /// <summary>The list without items.</summary>
    public static SyntaxList<T> Empty { get; } = new([]);

    /// <summary>True when there are no items.</summary>
    public bool IsEmpty => _items.IsEmpty;

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <inheritdoc />
    public T this[int index] => _items[index];

    /// <inheritdoc />
    public bool Equals(SyntaxList<T>? other) =>
        other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SyntaxList<T>);

    /// <inheritdoc />
    public override int GetHashCode() =>
        _items.Aggregate(_items.Length, (hash, item) => HashCode.Combine(hash, item));

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes lists from collection expressions.</summary>
public static class SyntaxList
{
    /// <summary>A list of these items.</summary>
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);
}
