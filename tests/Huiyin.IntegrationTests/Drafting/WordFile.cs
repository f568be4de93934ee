using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huiyin.IntegrationTests.Drafting;

/// <summary>A Word document made in the test that reads it.</summary>
internal static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A document whose body is the given markup.</summary>
    public static byte[] Of(
        string body,
        string numbering = "",
        string styles = "",
        Action<MainDocumentPart>? more = null
    )
    {
        using var held = new MemoryStream();
        using (
            var document = WordprocessingDocument.Create(held, WordprocessingDocumentType.Document)
        )
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(
                $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"
            );
            if (numbering != "")
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                    $"<w:numbering {Namespaces}>{numbering}</w:numbering>"
                );
            if (styles != "")
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                    $"<w:styles {Namespaces}>{styles}</w:styles>"
                );
            more?.Invoke(main);
        }
        return held.ToArray();
    }

    public static string Paragraph(string words, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>";

    public static string Numbered(string words, int list, int level = 0) =>
        Paragraph(
            words,
            $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"
        );

    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Rules(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    public static string List(int id, int rules, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{rules}\"/>{overrides}</w:num>";
}
