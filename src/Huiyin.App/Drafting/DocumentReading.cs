using System.Security.Cryptography;

namespace Huiyin.App.Drafting;

/// <summary>Reads the text of a document that somebody hands in: txt, html, docx or pdf, told apart by their content.</summary>
public static class DocumentReading
{
    /// <summary>The bytes of a file, not opened where it is larger than a document.</summary>
    /// <exception cref="CannotReadException">It is missing or too big.</exception>
    public static byte[] Bytes(string path)
    {
        if (!File.Exists(path))
            throw CannotReadException.Missing(path);
        if (new FileInfo(path).Length > DocumentLimits.Bytes)
            throw CannotReadException.TooBig(Path.GetFileName(path));
        return File.ReadAllBytes(path);
    }

    /// <summary>Reads what a stream holds; nothing is kept of it.</summary>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="name">How its sender called it; for sentences only, never opened.</param>
    /// <exception cref="CannotReadException">It is too big, protected, damaged, no document or not Chinese.</exception>
    public static SourceDocument Read(Stream stream, string name)
    {
        var bytes = BytesOf(stream, name);
        var (format, text, encoding) = TextOf(bytes, name);
        if (text.Length > DocumentLimits.Characters)
            throw CannotReadException.TooLong(name);
        if (string.IsNullOrWhiteSpace(text))
            throw format is SourceFormat.Pdf
                ? CannotReadException.Scanned(name)
                : CannotReadException.Empty(name);
        if (!ChineseText.Is(text))
            throw CannotReadException.NotChinese(name);
        return new(name, text, format, encoding, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static (SourceFormat Format, string Text, string? Encoding) TextOf(
        byte[] bytes,
        string name
    )
    {
        switch (ContentKind.Of(bytes, name))
        {
            case SourceFormat.Pdf:
                return (SourceFormat.Pdf, PdfText.Read(bytes, name), null);
            case SourceFormat.Docx:
                return (SourceFormat.Docx, DocxText.Read(bytes, name), null);
            default:
                var (text, encoding) = TextDecoding.Decode(bytes, name);
                return HtmlText.Is(text)
                    ? (SourceFormat.Html, HtmlText.Read(text, name), encoding)
                    : (SourceFormat.Text, text, encoding);
        }
    }

    private static byte[] BytesOf(Stream stream, string name)
    {
        using var held = new MemoryStream();
        var part = new byte[81920];
        while (stream.Read(part) is > 0 and var read)
        {
            if (held.Length + read > DocumentLimits.Bytes)
                throw CannotReadException.TooBig(name);
            held.Write(part, 0, read);
        }
        return held.Length > 0 ? held.ToArray() : throw CannotReadException.Empty(name);
    }
}
