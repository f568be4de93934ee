using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// A sheet as the tree of a plan file. Every node of an item stands on a line of its own number, so that whatever the
/// checks find leads back to the item.
/// </summary>
internal sealed class DraftTree
{
    /// <summary>What the head of the file is called where an item is named.</summary>
    public const string Head = "plan";

    private readonly DraftSheet _sheet;
    private readonly DraftRule[] _rows;
    private readonly List<string?> _items = [null];

    public DraftTree(DraftSheet sheet, IReadOnlyDictionary<string, Phrase> left)
    {
        _sheet = sheet;
        _rows = [.. sheet.Rows.Where(row => !row.IsCard && !left.ContainsKey(row.Id))];
        Root = File(left);
    }

    /// <summary>The file.</summary>
    public MapNode Root { get; }

    /// <summary>The item that stands on a line; null where none does.</summary>
    public string? ItemAt(int line) => line <= _items.Count ? _items[line - 1] : null;

    /// <summary>Every item that was printed.</summary>
    public IEnumerable<string> Items => _items.OfType<string>();

    private int Line(string item)
    {
        _items.Add(item);
        return _items.Count;
    }

    private MapNode File(IReadOnlyDictionary<string, Phrase> left) =>
        Map([
            ("schema", FieldText.Word(PlanReader.Schema, 1)),
            ("plan", HeadNodes.Plan(_sheet, Line(Head), left.ContainsKey(Head))),
            ("source", HeadNodes.Source(_sheet)),
            ("clauses", ClauseNodes.Of(_sheet, _rows)),
            .. Blocks(),
            ("flagged", Listed(_sheet.Flags.Select(FlagNode))),
            ("gaps", Listed(GapNodes.Of(_sheet, left, Line))),
        ]);

    private IEnumerable<(string, PlanNode?)> Blocks()
    {
        var blocks = _rows
            .Select(row => (Block: DraftBlocks.Find(row.Block), Row: row))
            .Where(it => it.Block is not null)
            .GroupBy(it => it.Block!, it => it.Row)
            .ToDictionary(group => group.Key.Name, Block);
        yield return ("grading", Grading(blocks));
        yield return ("activation", Nested(blocks, "propose", "decide", "calendar", "when"));
        yield return ("roles", blocks.GetValueOrDefault("roles") ?? SomeRole());
        foreach (var (name, node) in blocks.Where(it => !it.Key.Contains('.') && it.Key != "roles"))
            yield return (name, node);
    }

    private static MapNode? Grading(Dictionary<string, PlanNode> blocks) =>
        blocks.GetValueOrDefault("grading.rows") is { } rows
            ? Map([
                ("hit", FieldText.Word("highest", 1)),
                ("rows", rows),
                ("unmatched", blocks.GetValueOrDefault("grading.unmatched")),
            ])
            : null;

    private static MapNode? Nested(Dictionary<string, PlanNode> blocks, params string[] keys)
    {
        var parts = keys.Select(key => (key, blocks.GetValueOrDefault($"activation.{key}")));
        return Map(parts) is { Entries.Count: > 0 } map ? map : null;
    }

    // The language wants at least one role; a text that names nobody is still somebody's.
    private static MapNode SomeRole() =>
        Map([
            (
                "office",
                Map([
                    ("name", FieldText.Word("本单位", 1)),
                    ("status", FieldText.Word("supplied", 1)),
                ])
            ),
        ]);

    private PlanNode Block(IGrouping<DraftBlock, DraftRule> rows) =>
        rows.Key.Form switch
        {
            BlockForm.Single => Row(rows.Key, rows.First()),
            BlockForm.Rows => new ListNode([.. rows.Select(row => Row(rows.Key, row))]),
            _ => new MapNode([.. rows.Select(row => Named(rows.Key, row))]),
        };

    private MapEntry Named(DraftBlock block, DraftRule row)
    {
        var node = Row(block, row);
        return new(
            new(row.Id) { Span = node.Span },
            block.Form == BlockForm.Values
                ? node.Entries.FirstOrDefault()?.Value ?? FieldText.Word("", node.Span.Line)
                : node
        );
    }

    private MapNode Row(DraftBlock block, DraftRule row)
    {
        var line = Line(row.Id);
        var own = row.Fields.Select(field => (field.Key, FieldText.Node(field.Value, line)));
        var stated = row.Fields.Select(field => field.Key).ToHashSet();
        return Map(
            [
                .. block is { Form: BlockForm.Rows, HasIds: true }
                    ? [("id", FieldText.Word(row.Id, line))]
                    : Array.Empty<(string, PlanNode?)>(),
                .. own,
                .. block.Cites ? Basis(row, line).Where(it => !stated.Contains(it.Item1)) : [],
            ],
            line
        );
    }

    private static IEnumerable<(string, PlanNode?)> Basis(DraftRule row, int line) =>
        [
            ("clause", Word(row.Clause, line)),
            ("quote", Word(row.Quote, line)),
            ("status", Word(row.Supplied ? "supplied" : null, line)),
        ];

    private PlanNode FlagNode(SheetFlag it)
    {
        var line = Line(it.Flag.Id);
        return Map(
            [
                ("id", FieldText.Word(it.Flag.Id, line)),
                ("class", FieldText.Word(it.Flag.Class.Id, line)),
                ("act", FieldText.Word(ActOf(it), line)),
                ("clause", FieldText.Word(it.Flag.Clause, line)),
                ("quote", FieldText.Word(it.Flag.Quote, line)),
                ("to", Word(it.To, line)),
                ("decided", it is { Dropped: true, IsNever: false } ? Dropped(it, line) : null),
                ("note", it.Dropped ? null : Word(it.Note, line)),
            ],
            line
        );
    }

    private static string ActOf(SheetFlag it) =>
        it.IsNever ? "never"
        : it.To is not null ? "rewrite"
        : "review";

    private static MapNode Dropped(SheetFlag it, int line) =>
        Map([
            ("outcome", FieldText.Word("dropped", line)),
            ("by", FieldText.Word("reviewer", line)),
            ("note", Word(it.Note, line)),
        ]);

    internal static ListNode? Listed(IEnumerable<PlanNode> rows)
    {
        PlanNode[] all = [.. rows];
        return all.Length == 0 ? null : new ListNode([.. all]);
    }

    internal static ScalarNode? Word(string? text, int line) =>
        string.IsNullOrWhiteSpace(text) ? null : FieldText.Word(text, line);

    internal static MapNode Map(IEnumerable<(string Key, PlanNode? Value)> entries, int line = 1) =>
        new([
            .. entries
                .Where(entry => entry.Value is not null)
                .Select(entry => new MapEntry(
                    new(entry.Key) { Span = new(line, 1) },
                    entry.Value!
                )),
        ])
        {
            Span = new(line, 1),
        };
}
