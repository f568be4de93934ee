using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Huiyin.App.Drafting;

/// <summary>
/// The visible text of a web page. Nothing it names is fetched and no script runs; navigation, asides and footers are left
/// out, a block is a line, a row of a table a line with its cells parted by tabs.
/// </summary>
internal static partial class HtmlText
{
    private const int Head = 2048;

    /// <summary>True when a text is a page or a part of one.</summary>
    public static bool Is(string text) =>
        Beginning().IsMatch(text.AsSpan(0, Math.Min(text.Length, Head)));

    public static string Read(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        return document.Body is { } body
            ? new HtmlWalk(HtmlTables.LayoutsIn(body)).TextOf(body)
            : "";
    }

    /// <summary>Goes through a tree without recursion, which a page nested a hundred thousand deep would break.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="enter">Called before the children of a node; false leaves them and its end out.</param>
    /// <param name="leave">Called after them.</param>
    public static void Walk(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var open = new Stack<(INode Node, bool IsDone)>([(root, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsDone)
                leave(next.Node);
            else if (enter(next.Node))
            {
                open.Push((next.Node, true));
                for (
                    var child = next.Node.LastChild;
                    child is not null;
                    child = child.PreviousSibling
                )
                    open.Push((child, false));
            }
        }
    }

    [GeneratedRegex(
        "^\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--.{0,800}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|article|section|main|h[1-6])\\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Beginning();
}
