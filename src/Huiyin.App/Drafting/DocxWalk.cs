using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huiyin.App.Drafting;

/// <summary>Writes down the paragraphs and tables of a Word document in their order.</summary>
internal sealed class DocxWalk(WordNumbering numbering)
{
    private readonly DocumentLines _lines = new();

    public string TextOf(Body body)
    {
        Blocks(body);
        return _lines.ToString();
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            if (_lines.IsFull)
                return;
            else if (child is Paragraph paragraph)
                Write(paragraph);
            else if (child is Table table)
                Write(table);
            else if (child is not (DeletedRun or MoveFromRun))
                Blocks(child);
    }

    private void Write(Paragraph paragraph)
    {
        var words = WordsOf(paragraph);
        foreach (var line in words.Text.Split('\n'))
        {
            _lines.Write(line);
            _lines.EndLine();
        }
        foreach (var box in words.Boxes)
            Blocks(box);
    }

    // Word counts an empty item of a list too.
    private ParagraphWords WordsOf(Paragraph paragraph)
    {
        var mark = numbering.Mark(paragraph);
        var words = ParagraphWords.Of(paragraph);
        return words.Text.AsSpan().Trim().IsEmpty ? words : words with { Text = mark + words.Text };
    }

    // A table of one column is a frame around paragraphs.
    private void Write(Table table)
    {
        var rows = table.Elements<TableRow>().Where(row => !IsStruckOut(row)).ToList();
        if (rows.TrueForAll(row => row.Elements<TableCell>().Count() <= 1))
            Blocks(table);
        else
            foreach (var row in rows)
            {
                _lines.Write(
                    string.Join(
                        '\t',
                        row.Descendants<TableCell>().Where(IsOf(row)).Select(CellText)
                    )
                );
                _lines.EndLine();
            }
    }

    private static bool IsStruckOut(TableRow row) =>
        row.TableRowProperties?.GetFirstChild<Deleted>() is not null;

    // Cells may stand inside content controls of the row, and in tables inside its cells.
    private static Func<TableCell, bool> IsOf(TableRow row) =>
        cell => cell.Ancestors<TableRow>().First() == row;

    private string CellText(TableCell cell) =>
        string.Join(
                ' ',
                cell.Descendants<Paragraph>()
                    .Select(paragraph => WordsOf(paragraph).Text.Trim())
                    .Where(words => words != "")
            )
            .ReplaceLineEndings(" ")
            .Replace('\t', ' ');
}
