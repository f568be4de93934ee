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

    /// <exception cref="CannotReadException">It takes too long: elements nested without end cost the square of their number.</exception>
    public static string Read(string page, string name, TimeSpan? within = null)
    {
        var end =
            Environment.TickCount64 + (long)(within ?? DocumentLimits.PageTime).TotalMilliseconds;
        var document = new HtmlParser(
            new HtmlParserOptions { OnCreated = (_, _) => Stop(name, end) }
        ).ParseDocument(page);
        return document.Body is { } body
            ? new HtmlWalk(HtmlTables.LayoutsIn(body)).TextOf(body)
            : "";
    }

    private static void Stop(string name, long end)
    {
        if (Environment.TickCount64 > end)
            throw CannotReadException.TooSlow(name);
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
                for (var i = next.Node.ChildNodes.Length - 1; i >= 0; i--)
                    open.Push((next.Node.ChildNodes[i], false));
            }
        }
    }

    [GeneratedRegex(
        "^\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--.{0,800}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|article|section|main|h[1-6])\\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Beginning();
}
