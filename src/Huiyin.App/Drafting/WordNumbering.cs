using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huiyin.App.Drafting;

/// <summary>
/// The numbers that Word counts by itself: 第一章, 一、 （一） 1. ① stand nowhere in the text of a document, only their rules do.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private const int LongestChain = 20;

    private readonly Dictionary<int, NumberingInstance> _instances;
    private readonly Dictionary<int, AbstractNum> _rules;
    private readonly Dictionary<string, Style> _styles;
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int, int)> _restarted = [];

    public WordNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        _instances = ById(numbering?.Elements<NumberingInstance>(), it => it.NumberID?.Value);
        _rules = ById(numbering?.Elements<AbstractNum>(), it => it.AbstractNumberId?.Value);
        _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(style => style.StyleId?.Value is not null)
            .DistinctBy(style => style.StyleId!.Value)
            .ToDictionary(style => style.StyleId!.Value!);
    }

    /// <summary>What is printed before a paragraph; empty where it is not numbered. Each call counts on.</summary>
    public string Mark(Paragraph paragraph)
    {
        if (
            Place(paragraph) is not { } place
            || !_instances.TryGetValue(place.List, out var instance)
        )
            return "";
        var level = LevelOf(instance, place.Level);
        if (level is null || RulesOf(instance) is not { } rules)
            return "";
        var counts = Count(instance, rules, place.Level);
        return Written(instance, level, counts, place.Level);
    }

    private static Dictionary<int, T> ById<T>(IEnumerable<T>? all, Func<T, int?> id)
        where T : class =>
        (all ?? [])
            .Where(it => id(it) is not null)
            .DistinctBy(it => id(it)!.Value)
            .ToDictionary(it => id(it)!.Value);

    // The paragraph's own numbering, else that of its style, else of the styles that one rests on.
    private (int List, int Level)? Place(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var own = properties?.NumberingProperties;
        var list = own?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value;
        var style = properties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < LongestChain && style is not null && list is null; i++)
        {
            var (next, numbered) = StyleOf(style);
            list = numbered?.NumberingId?.Val?.Value;
            level ??= numbered?.NumberingLevelReference?.Val?.Value ?? LinkedLevel(list, style);
            style = next;
        }
        return list is > 0 ? (list.Value, Math.Clamp(level ?? 0, 0, Levels - 1)) : null;
    }

    private (string? BasedOn, NumberingProperties? Numbered) StyleOf(string id) =>
        _styles.TryGetValue(id, out var style)
            ? (style.BasedOn?.Val?.Value, style.StyleParagraphProperties?.NumberingProperties)
            : (null, null);

    // A heading style names its list only; the list says which of its levels the style is.
    private int? LinkedLevel(int? list, string style) =>
        list is { } id && _instances.TryGetValue(id, out var instance)
            ? RulesOf(instance)
                ?.Elements<Level>()
                .FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)
                ?.LevelIndex?.Value
            : null;

    // The rules of a list may stand in a style that another list defines.
    private AbstractNum? RulesOf(NumberingInstance instance)
    {
        if (
            instance.AbstractNumId?.Val?.Value is not { } id
            || !_rules.TryGetValue(id, out var rules)
        )
            return null;
        return rules.NumberingStyleLink?.Val?.Value is { } link
            ? _rules.Values.FirstOrDefault(other => other.StyleLink?.Val?.Value == link) ?? rules
            : rules;
    }

    private Level? LevelOf(NumberingInstance instance, int level) =>
        Override(instance, level)?.Level
        ?? RulesOf(instance)?.Elements<Level>().FirstOrDefault(it => it.LevelIndex?.Value == level);

    private static LevelOverride? Override(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(it => it.LevelIndex?.Value == level);

    // Lists that rest on the same rules count on together, unless one says where it begins.
    private int?[] Count(NumberingInstance instance, AbstractNum rules, int level)
    {
        var id = rules.AbstractNumberId!.Value;
        if (!_counts.TryGetValue(id, out var counts))
            _counts[id] = counts = new int?[Levels];
        var restart = Override(instance, level)?.StartOverrideNumberingValue?.Val?.Value;
        if (restart is not null && _restarted.Add((instance.NumberID!.Value, level)))
            counts[level] = restart;
        else
            counts[level] = counts[level] + 1 ?? Start(instance, level);
        for (var deeper = level + 1; deeper < Levels; deeper++)
            if (LevelOf(instance, deeper)?.LevelRestart?.Val?.Value != 0)
                counts[deeper] = null;
        return counts;
    }

    private int Start(NumberingInstance instance, int level) =>
        Override(instance, level)?.StartOverrideNumberingValue?.Val?.Value
        ?? LevelOf(instance, level)?.StartNumberingValue?.Val?.Value
        ?? 1;

    private string Written(NumberingInstance instance, Level level, int?[] counts, int at)
    {
        var format = level.NumberingFormat;
        if (format?.Val?.Value == NumberFormatValues.Bullet)
            return "• ";
        var mark = level.LevelText?.Val?.Value ?? "";
        for (var i = 0; i <= at; i++)
            if (mark.Contains($"%{i + 1}", StringComparison.Ordinal))
                mark = mark.Replace(
                    $"%{i + 1}",
                    WordFigures.Write(
                        counts[i] ?? Start(instance, i),
                        level.IsLegalNumberingStyle is null
                            ? LevelOf(instance, i)?.NumberingFormat
                            : null
                    ),
                    StringComparison.Ordinal
                );
        var isTight = level.LevelSuffix?.Val?.Value == LevelSuffixValues.Nothing;
        return mark == "" || isTight ? mark : $"{mark} ";
    }
}
