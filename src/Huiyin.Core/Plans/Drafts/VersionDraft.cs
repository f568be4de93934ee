using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Plans.Language.Grammar;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>A version of a plan as a draft again, so that it can be amended.</summary>
public static class VersionDraft
{
    private static readonly string[] Basis = ["id", "clause", "quote"];

    /// <summary>The sheet that prints to the version.</summary>
    /// <param name="syntax">The version as read.</param>
    /// <param name="text">The text it quotes; empty where it is not at hand.</param>
    public static DraftSheet Of(PlanSyntax syntax, string text)
    {
        var plan = new DraftPlan
        {
            Title = syntax.Header.Title.Value,
            Text = text.ReplaceLineEndings("\n"),
            Clauses = Clauses(syntax, text.ReplaceLineEndings("\n").Split('\n')),
            Rules = [.. Rows(syntax)],
            Flags = [.. syntax.Flagged.Select(Flag)],
            Questions = [.. syntax.Gaps.Select(Question)],
            Basis =
            [
                .. syntax.Header.Basis.Select(it => new DraftBasis(
                    it.Law.Value,
                    it.Status?.Value ?? "unknown"
                )),
            ],
            TruncatedAt = syntax.Source?.TruncatedAt?.Value,
        };
        return new(Head(syntax.Header), Source(syntax), plan)
        {
            Rows = plan.Rules,
            Flags = [.. syntax.Flagged.Select((flag, i) => Decided(flag, plan.Flags[i]))],
            Questions = plan.Questions,
        };
    }

    private static DraftHeader Head(HeaderSyntax head) =>
        new(head.Id.Value, head.Title.Value, head.Version.Value)
        {
            OfficeKind = head.Organisation?.Type?.Value,
            OfficeName = head.Organisation?.Name?.Value,
            From = head.Effective?.From?.Value,
            To = head.Effective?.To?.Value,
            Supersedes = head.Supersedes?.Value,
            TimeZone = head.TimeZone.Value,
            Calendar = head.Calendar?.Value,
        };

    private static SourceFacts Source(PlanSyntax syntax) =>
        new(syntax.Source?.File.Value ?? "", syntax.Source?.Sha256?.Value ?? "")
        {
            Repairs = [.. syntax.Source?.Repairs.Select(it => it.Value) ?? []],
        };

    private static ImmutableArray<DraftClause> Clauses(PlanSyntax syntax, string[] lines) =>
        [
            .. syntax.Clauses.Select(clause =>
            {
                var line = clause.Lines.IsEmpty ? 1 : clause.Lines[0].Value;
                var last = clause.Lines.IsEmpty ? 0 : clause.Lines[^1].Value;
                var words = string.Join('\n', lines.Take(last).Skip(line - 1)).Trim();
                return new DraftClause(
                    clause.Id.Value,
                    clause.Number?.Value ?? "",
                    line,
                    words,
                    0,
                    0
                );
            }),
        ];

    /// <summary>The rows of a version, block by block.</summary>
    public static IEnumerable<DraftRule> Rows(PlanSyntax syntax)
    {
        var root = (MapNode)FileGrammar.File.Write(syntax);
        foreach (var block in DraftBlocks.All)
            if (Find(root, block.Name) is { } node)
                foreach (var row in Rows(block, node))
                    yield return row;
    }

    private static PlanNode? Find(PlanNode root, string path) =>
        path.Split('.')
            .Aggregate(
                (PlanNode?)root,
                (node, key) =>
                    (node as MapNode)?.Entries.FirstOrDefault(it => it.Key.Value == key)?.Value
            );

    private static IEnumerable<DraftRule> Rows(DraftBlock block, PlanNode node) =>
        (block.Form, node) switch
        {
            (BlockForm.Values, MapNode map) => map.Entries.Select(entry =>
                Value(block, entry.Key.Value, entry.Value)
            ),
            (BlockForm.Table, MapNode map) => map.Entries.Select(entry =>
                Row(block, entry.Key.Value, entry.Value)
            ),
            (_, ListNode list) => list.Items.Select(
                (item, i) => Row(block, IdOf(item, block, i), item)
            ),
            _ => [Row(block, IdOf(node, block, 0), node)],
        };

    private static string IdOf(PlanNode node, DraftBlock block, int at) =>
        Find(node, "id") is ScalarNode id ? id.Text
        : at == 0 ? block.Prefix
        : $"{block.Prefix}{at}";

    private static DraftRule Value(DraftBlock block, string key, PlanNode node) =>
        new(key, block.Name, [new("value", FieldText.Of(node))], null, null, []);

    private static DraftRule Row(DraftBlock block, string id, PlanNode node)
    {
        var entries = ((MapNode)node).Entries;
        var several = Find(node, "clause") is ListNode;
        var fields = entries.Where(it =>
            !Basis.Contains(it.Key.Value) || (several && it.Key.Value == "clause")
        );
        return new(
            id,
            block.Name,
            [.. fields.Select(it => new DraftField(it.Key.Value, FieldText.Of(it.Value)))],
            Find(node, "clause") switch
            {
                ScalarNode only => only.Text,
                ListNode { Items: [ScalarNode first, ..] } => first.Text,
                _ => null,
            },
            (Find(node, "quote") as ScalarNode)?.Text,
            []
        );
    }

    private static DraftFlag Flag(FlagSyntax flag) =>
        new(
            flag.Name,
            RightsScreen.Class(flag.Class.Value) ?? RightsScreen.Classes[0],
            flag.Act.Value == FlagAct.Never ? ScreenAct.Never : ScreenAct.Review,
            flag.Clause.Select(it => it.Value).FirstOrDefault(""),
            flag.Quote?.Value ?? "",
            null
        );

    private static SheetFlag Decided(FlagSyntax flag, DraftFlag drafted) =>
        new(drafted)
        {
            Dropped = flag.Decided is not null,
            To = flag.To?.Value,
            Note = (flag.Decided?.Note ?? flag.Note)?.Value,
        };

    private static DraftQuestion Question(GapSyntax gap) =>
        new(
            gap.Name,
            KindText.Of(gap.Kind.Value),
            "open",
            Phrase.Same(gap.Ask.Value),
            gap.Clause.Select(it => it.Value).FirstOrDefault(),
            gap.Quote?.Value
        )
        {
            Options = [.. gap.Options.Select(it => it.Value)],
        };
}
