using AngleSharp.Dom;

namespace Huiyin.App.Drafting;

/// <summary>Tells tables that arrange a page from tables that say something.</summary>
internal static class HtmlTables
{
    // A cell with more paragraphs than this is a column of the page.
    private const int MostBlocks = 8;

    /// <summary>The tables that only arrange: they hold others, have one cell in a row, or long columns of text.</summary>
    public static HashSet<INode> LayoutsIn(IElement body)
    {
        var shapes = new List<Shape>();
        var open = new Stack<Shape>();
        HtmlText.Walk(body, Enter, Leave);
        return [.. shapes.Where(shape => shape.IsLayout).Select(shape => shape.Table)];

        bool Enter(INode node)
        {
            if (node is not IElement element)
                return false;
            if (element.LocalName == "table")
            {
                if (open.TryPeek(out var outer))
                    outer.HoldsOthers = true;
                open.Push(new(element));
                shapes.Add(open.Peek());
            }
            else if (open.TryPeek(out var table))
                table.Count(element.LocalName);
            return true;
        }

        void Leave(INode node)
        {
            if (open.TryPeek(out var table) && table.Table == node)
                open.Pop();
        }
    }

    private sealed class Shape(IElement table)
    {
        private int _rows;
        private int _cells;
        private int _blocks;
        private int _mostBlocks;

        public IElement Table => table;

        public bool HoldsOthers { get; set; }

        public bool IsLayout =>
            HoldsOthers
            || _cells <= _rows
            || _mostBlocks > MostBlocks
            || table.GetAttribute("role") == "presentation";

        public void Count(string name)
        {
            if (name == "tr")
                _rows++;
            else if (name is "td" or "th")
                (_cells, _blocks) = (_cells + 1, 0);
            else if (HtmlWalk.IsBlock(name))
                _mostBlocks = Math.Max(_mostBlocks, ++_blocks);
        }
    }
}
