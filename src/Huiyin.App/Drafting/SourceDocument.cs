namespace Huiyin.App.Drafting;

/// <summary>What a document was made with.</summary>
public enum SourceFormat
{
    /// <summary>Characters and nothing else.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document in the open format.</summary>
    Docx,

    /// <summary>A PDF file that holds text.</summary>
    Pdf,
}

/// <summary>The text of a document as it came, before any repair.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Text">Its text: a line for each paragraph or printed line, cells of a table parted by tabs.</param>
/// <param name="Format">What it was made with, by its content; its name may say otherwise.</param>
/// <param name="Encoding">How its characters were coded; null where the format settles that.</param>
/// <param name="Sha256">The hash of its bytes, in lower-case hexadecimal.</param>
public sealed record SourceDocument(
    string Name,
    string Text,
    SourceFormat Format,
    string? Encoding,
    string Sha256
);
