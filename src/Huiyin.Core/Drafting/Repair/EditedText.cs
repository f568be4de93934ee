using System.Collections.Immutable;
using System.Text;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>Writes a text anew with the edits of one step, keeps the origins and lists the repairs.</summary>
internal sealed class EditedText(TextUnderRepair before, RepairStep step)
{
    private readonly StringBuilder _text = new(before.Text.Length);
    private readonly ImmutableArray<int>.Builder _origins = ImmutableArray.CreateBuilder<int>(
        before.Text.Length
    );
    private readonly List<TextRepair> _repairs = [];
    private Span? _open;
    private int _at;

    public bool IsUnchanged => _at == 0 && _open is null;

    public IEnumerable<TextRepair> Repairs => _repairs;

    public void Take(Edit edit)
    {
        CopyTo(edit.Start);
        if (edit.IsListed)
            List(edit);
        for (var i = 0; i < edit.Became.Length; i++)
            Append(
                edit.Became[i],
                before.Origin(edit.Start + Math.Min(i, Math.Max(edit.Length - 1, 0)))
            );
        _at = edit.End;
        if (edit.IsListed && _open is { } open)
            _open = open with { End = edit.End, NewEnd = _text.Length };
    }

    public string Text()
    {
        CopyTo(before.Text.Length);
        Close();
        return _text.ToString();
    }

    public ImmutableArray<int> Origins() => _origins.ToImmutable();

    private void CopyTo(int end)
    {
        _text.Append(before.Text, _at, end - _at);
        for (; _at < end; _at++)
            _origins.Add(before.Origin(_at));
    }

    private void Append(char c, int origin)
    {
        _text.Append(c);
        _origins.Add(origin);
    }

    private void List(Edit edit)
    {
        if (_open is { } open && !(step.ByLine && IsSameLine(open.End, edit.Start)))
            Close();
        _open ??= new(edit.Start, edit.End, _text.Length, _text.Length);
    }

    private bool IsSameLine(int from, int to) =>
        !before.Text.AsSpan(from, to - from).Contains('\n')
        && (from == 0 || before.Text[from - 1] != '\n');

    private void Close()
    {
        if (_open is not { } open)
            return;
        var from = before.Origin(open.Start);
        var to = open.End == open.Start ? from : before.Origin(open.End - 1) + 1;
        var became = _text.ToString(open.NewStart, open.NewEnd - open.NewStart);
        var isLeft = before.Text.AsSpan(open.Start, open.End - open.Start).SequenceEqual(became);
        var was = before.AsItCame[from..to];
        _repairs.Add(new(step.Kind, from, was, isLeft ? was : PageMarks.Without(became)));
        _open = null;
    }

    private readonly record struct Span(int Start, int End, int NewStart, int NewEnd);
}
