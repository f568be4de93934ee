using AngleSharp.Dom;

namespace Huiyin.App.Drafting;

/// <summary>Writes down what a reader of a page sees, in its order.</summary>
internal sealed class HtmlWalk(HashSet<INode> layouts)
{
    private static readonly HashSet<string> Unseen =
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "title",
        "nav",
        "aside",
        "footer",
        "iframe",
        "svg",
        "object",
        "select",
        "button",
        "textarea",
        "input",
        "audio",
        "video",
        "canvas",
    ];

    private static readonly HashSet<string> Blocks =
    [
        "address",
        "article",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ];

    private readonly DocumentLines _lines = new();
    private readonly Stack<IElement> _tables = new();
    private readonly Stack<INode> _cells = new();
    private readonly HtmlLists _lists = new();
    private bool _inRow;
    private bool _hasWords;
    private bool _spaces;
    private int _preformatted;

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public string TextOf(IElement body)
    {
        HtmlText.Walk(body, Enter, Leave);
        EndLine();
        return _lines.ToString();
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
            Write(text.Data);
        if (node is not IElement element || IsUnseen(element) || _lines.IsFull)
            return false;
        if (element.LocalName == "br")
            EndBlock();
        if (Blocks.Contains(element.LocalName))
            EndBlock();
        Begin(element);
        return true;
    }

    private void Begin(IElement element)
    {
        if (element.LocalName == "table")
            _tables.Push(element);
        else if (element.LocalName == "pre")
            _preformatted++;
        else if (element.LocalName is "td" or "th")
            BeginCell(element);
        else if (_lists.Mark(element) is { } mark)
            Write(mark);
    }

    private void BeginCell(IElement cell)
    {
        if (!IsData())
            EndBlock();
        else
        {
            if (_inRow)
                _lines.Write("\t");
            (_inRow, _hasWords, _spaces) = (true, false, false);
            _cells.Push(cell);
        }
    }

    private void Leave(INode node)
    {
        if (_cells.TryPeek(out var cell) && cell == node)
            _cells.Pop();
        if (node is not IElement element)
            return;
        if (element.LocalName == "pre")
            _preformatted--;
        if (Blocks.Contains(element.LocalName) || element.LocalName is "td" or "th" && !IsData())
            EndBlock();
        if (_tables.TryPeek(out var table) && table == node)
            _tables.Pop();
    }

    private bool IsData() => _tables.TryPeek(out var table) && !layouts.Contains(table);

    private static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var plain
            && (
                plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            );

    // A block inside a cell does not break the row of its table.
    private void EndBlock()
    {
        if (_cells.Count == 0)
            EndLine();
        else
            _spaces |= _hasWords;
    }

    private void EndLine()
    {
        _lines.EndLine();
        (_inRow, _hasWords, _spaces) = (false, false, false);
    }

    private void Write(string words)
    {
        if (_preformatted > 0 && _cells.Count == 0)
            WriteLines(words);
        else
            foreach (var c in words)
                WriteCollapsed(c);
    }

    private void WriteLines(string words)
    {
        var lines = words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                EndLine();
            _lines.Write(lines[i]);
        }
    }

    // Space is written when a word comes after it, so none stands at the end of a line or cell.
    private void WriteCollapsed(char c)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            _spaces |= _hasWords;
        else
        {
            _lines.Write(_spaces ? [' ', c] : [c]);
            (_hasWords, _spaces) = (true, false);
        }
    }
}
