using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huiyin.App.Drafting;

/// <summary>
/// The text of a Word document as it would be printed, numbers of lists included; heads, feet, comments and what was
/// struck out in revision are left out. Nothing outside the file is fetched.
/// </summary>
internal static class DocxText
{
    /// <exception cref="CannotReadException">It is damaged, or unpacks to too much.</exception>
    public static string Read(byte[] bytes, string name)
    {
        DocxParts.Check(bytes, name);
        try
        {
            using var document = Open(bytes);
            var main = document.MainDocumentPart;
            return main?.Document?.Body is { } body
                ? TextOf(body, main)
                : throw CannotReadException.Damaged(name);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw CannotReadException.Damaged(name);
        }
    }

    private static string TextOf(Body body, MainDocumentPart main) =>
        new DocxWalk(new WordNumbering(main)).TextOf(body);

    // Addresses that are none (mailto with a space) stop the package from opening; they are written anew in memory.
    private static WordprocessingDocument Open(byte[] bytes)
    {
        var held = new MemoryStream();
        held.Write(bytes);
        held.Position = 0;
        return WordprocessingDocument.Open(
            held,
            isEditable: true,
            new OpenSettings
            {
                AutoSave = false,
                RelationshipErrorHandlerFactory = _ => new NoAddress(),
            }
        );
    }

    private static bool IsDamage(Exception e) =>
        e
            is OpenXmlPackageException
                or FileFormatException
                or InvalidDataException
                or XmlException
                or FormatException
                or InvalidOperationException
                or ArgumentException
                or KeyNotFoundException
                or NullReferenceException
                or IOException;

    private sealed class NoAddress : RelationshipErrorHandler
    {
        public override string Rewrite(Uri partUri, string? id, string? uri) => "about:blank";
    }
}
