using System.Globalization;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>
/// The lists that are open at a place of the text, the outermost first: where a number continues one of them, where it
/// opens a new one below.
/// </summary>
internal sealed class ClausePlaces
{
    private readonly List<(NumberMark Mark, Clause Clause)> _open = [];
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private int _loose;

    /// <summary>The last number of each open list, were the mark read now.</summary>
    public ListState After(NumberMark? mark)
    {
        var open = mark is null ? _open.Count : Depth(mark);
        return new([
            .. _open.Take(open).Select(it => it.Mark),
            .. mark is null ? [] : new[] { mark },
        ]);
    }

    /// <summary>Places a clause, and makes it the last of its list.</summary>
    public Clause Place(NumberMark? mark, int start, string words)
    {
        if (mark is null)
            return Loose(start, words);
        _open.RemoveRange(Depth(mark), _open.Count - Depth(mark));
        var above = _open.Count == 0 ? null : _open[^1].Clause;
        var ordinal = mark.Ordinal.ToString(CultureInfo.InvariantCulture);
        var clause = new Clause(Id(above, $"{mark.Word}_{ordinal}"), mark, start, words, above);
        _open.Add((mark, clause));
        _loose = 0;
        return clause;
    }

    private Clause Loose(int start, string words)
    {
        var above = _open.Count == 0 ? null : _open[^1].Clause;
        _loose++;
        return new Clause(
            Id(above, $"p_{_loose.ToString(CultureInfo.InvariantCulture)}"),
            null,
            start,
            words,
            above
        );
    }

    // A number that stands twice keeps its printed number in the clause; its id gets a letter.
    private string Id(Clause? above, string own)
    {
        var id = above is null ? own : $"{above.Id}__{own}";
        var times = _used[id] = _used.GetValueOrDefault(id) + 1;
        return times == 1 ? id : Id(above, $"{own}{(char)('a' + Math.Min(times - 1, 25))}");
    }

    // How many of the open lists stay open above the mark.
    private int Depth(NumberMark mark)
    {
        var same = _open.FindLastIndex(it => it.Mark.Alongside(mark));
        if (same >= 0)
            return same;
        if (mark.Ordinal <= 1 && mark.Kind > MarkKind.Section)
            return mark.Kind == MarkKind.Decimal ? DecimalDepth(mark) : _open.Count;
        return Math.Max(
            0,
            _open.FindIndex(it => it.Mark.Kind >= mark.Kind) is >= 0 and var at ? at : _open.Count
        );
    }

    private int DecimalDepth(NumberMark mark) =>
        _open.FindIndex(it => it.Mark.Kind == MarkKind.Decimal && it.Mark.Depth >= mark.Depth)
            is >= 0
                and var at
            ? at
            : _open.Count;
}

/// <summary>The last number of each open list, the outermost first.</summary>
internal readonly record struct ListState(IReadOnlyList<NumberMark> Open)
{
    /// <summary>The last number of the list the mark would belong to; 0 when none is open.</summary>
    public int Last(NumberMark mark)
    {
        for (var i = Open.Count - 1; i >= 0; i--)
            if (Open[i].Alongside(mark))
                return Open[i].Ordinal;
        return 0;
    }
}
