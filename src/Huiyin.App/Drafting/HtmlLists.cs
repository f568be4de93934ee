using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Huiyin.App.Drafting;

/// <summary>The numbers and bullets that a browser puts before the items of a list.</summary>
internal sealed partial class HtmlLists
{
    private const int Deep = 10;

    private readonly Dictionary<INode, int> _counts = [];

    /// <summary>What stands before an element; null when it is no item, or has a number of its own.</summary>
    public string? Mark(IElement element)
    {
        if (element is not { LocalName: "li", ParentElement: { } list })
            return null;
        var number = Number(element, list);
        if (Numbered().IsMatch(FirstWords(element)) || IsPlain(element) || IsPlain(list))
            return null;
        return list.LocalName == "ol" ? $"{Written(number, list)}. " : "• ";
    }

    // Not all the text of the item: lists nested deep would be read again for each of their levels.
    private static string FirstWords(INode node)
    {
        for (var i = 0; i < Deep && node.ChildNodes.Length > 0; i++)
            node = node.ChildNodes.FirstOrDefault(HasWords) ?? node.ChildNodes[0];
        return node is IText text ? text.Data : "";
    }

    private static bool HasWords(INode node) =>
        node is IElement || node is IText text && !string.IsNullOrWhiteSpace(text.Data);

    private int Number(IElement item, IElement list)
    {
        var next = _counts.TryGetValue(list, out var last) ? last + 1 : Whole(list, "start") ?? 1;
        return _counts[list] = Whole(item, "value") ?? next;
    }

    private static int? Whole(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), CultureInfo.InvariantCulture, out var whole)
            ? whole
            : null;

    private static bool IsPlain(IElement element) =>
        element.GetAttribute("style") is { } style && Plain().IsMatch(style);

    private static string Written(int number, IElement list) =>
        list.GetAttribute("type") switch
        {
            "a" => NumberForms.Letters(number).ToLowerInvariant(),
            "A" => NumberForms.Letters(number),
            "i" => NumberForms.Roman(number).ToLowerInvariant(),
            "I" => NumberForms.Roman(number),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    [GeneratedRegex(
        @"^\s*(?:第.{1,4}[章节条]|[（(]?[\d一二三四五六七八九十]{1,3}[、.．）)]|[①-⑳])"
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"list-style(?:-type)?\s*:\s*none")]
    private static partial Regex Plain();
}
