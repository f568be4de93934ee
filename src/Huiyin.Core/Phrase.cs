namespace Huiyin.Core;

/// <summary>
/// One sentence in both languages of the product. The two stand side by side so that neither can be forgotten;
/// the reader's language is chosen only where the sentence is shown.
/// </summary>
/// <param name="Zh">The sentence in Simplified Chinese.</param>
/// <param name="En">The sentence in English.</param>
public readonly record struct Phrase(string Zh, string En)
{
    /// <summary>The sentence in the language asked for: Chinese for any <c>zh</c> tag, English otherwise.</summary>
    public string In(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Zh : En;

    /// <summary>The same words in both languages: a name or a quotation.</summary>
    public static Phrase Same(string text) => new(text, text);

    /// <inheritdoc />
    public override string ToString() => En;
}
