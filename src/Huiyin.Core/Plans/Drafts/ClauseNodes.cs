using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>The block <c>clauses</c>: what a clause is used for follows from what rests on it.</summary>
internal static class ClauseNodes
{
    public static MapNode Of(DraftSheet sheet, IReadOnlyCollection<DraftRule> rows)
    {
        var carrying = rows.Where(row => !IsRewrite(row)).SelectMany(Cited).ToHashSet();
        var lines = sheet.Plan.Text.Split('\n').Length;
        var entries = sheet
            .Plan.Clauses.Where(clause => clause.Id.Trim().Length > 0)
            .DistinctBy(clause => clause.Id)
            .Select(clause =>
                Entry(clause, Math.Clamp(clause.Line, 1, lines), Use(clause.Id, sheet, carrying))
            );
        return new([.. entries.DefaultIfEmpty(WholeText())]);
    }

    /// <summary>The clauses a row cites.</summary>
    public static IEnumerable<string> Cited(DraftRule row) =>
        row.Fields.FirstOrDefault(field => field.Key == "clause") is { } several
            ? FieldText.Node(several.Value, 1) switch
            {
                ListNode list => list.Items.OfType<ScalarNode>().Select(item => item.Text),
                ScalarNode only => [only.Text],
                _ => [],
            }
        : row.Clause is { } clause ? [clause]
        : [];

    private static bool IsRewrite(DraftRule row) =>
        row.Fields.Any(field => field is { Key: "status", Value: "rewritten" });

    private static string Use(string clause, DraftSheet sheet, HashSet<string> carrying) =>
        carrying.Contains(clause) ? "rule"
        : sheet.Flags.Any(it => it.Flag.Clause == clause) ? "flagged"
        : sheet.Questions.Any(it => it.Clause == clause && it.Kind is "blank" or "illegible")
            ? "gap"
        : "informative";

    private static MapEntry Entry(DraftClause clause, int line, string use) =>
        new(
            clause.Id,
            DraftTree.Map([
                ("line", HeadNodes.Number(line)),
                ("num", FieldText.Word(clause.Number, 1)),
                ("use", FieldText.Word(use, 1)),
            ])
        );

    private static MapEntry WholeText() => Entry(new("pre", "", 1, "", 0, 0), 1, "informative");
}
