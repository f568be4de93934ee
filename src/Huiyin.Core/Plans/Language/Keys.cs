namespace Huiyin.Core.Plans.Language;

/// <summary>Makes the keys of one record, so that a form reads as a table.</summary>
internal static class Keys<T>
    where T : SyntaxNode
{
    public static Key<T> Of<TValue>(
        string name,
        Shape<TValue> shape,
        Func<T, TValue?> get,
        Func<T, TValue, T> set,
        bool required = false
    )
        where TValue : class => new Key<T, TValue>(name, shape, get, set) { Required = required };

    public static Key<T> Text(
        string name,
        Func<T, Located<string>?> get,
        Func<T, Located<string>, T> set,
        bool required = false
    ) => Of(name, Values.Text, get, set, required);

    public static Key<T> Words(
        string name,
        Func<T, SyntaxList<Located<string>>> get,
        Func<T, SyntaxList<Located<string>>, T> set,
        bool required = false
    ) => Of(name, Values.Words, get, set, required);

    public static Key<T> Flag(
        string name,
        Func<T, Located<bool>?> get,
        Func<T, Located<bool>, T> set
    ) => Of(name, Values.Flag, get, set);
}
