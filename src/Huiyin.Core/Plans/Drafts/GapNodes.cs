using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// The block <c>gaps</c>: open questions, cards that lack something, and rows that do not fit. They are asked in Chinese,
/// the language of the plans.
/// </summary>
internal static class GapNodes
{
    public static IEnumerable<PlanNode> Of(
        DraftSheet sheet,
        IReadOnlyDictionary<string, Phrase> left,
        Func<string, int> line
    )
    {
        foreach (var question in sheet.Questions.Where(it => !left.ContainsKey(it.Id)))
            yield return Asked(question, line(question.Id));
        foreach (var row in sheet.Rows.Where(row => row.IsCard || left.ContainsKey(row.Id)))
            if (!left.ContainsKey(Name(row)))
                yield return Lacking(row, left, line(Name(row)));
    }

    private static string Name(DraftRule row) => $"{row.Id}?";

    private static MapNode Asked(DraftQuestion question, int line) =>
        DraftTree.Map(
            [
                ("id", FieldText.Word(question.Id, line)),
                ("kind", FieldText.Word(KindText.Of(KindText.Read(question.Kind)), line)),
                (
                    "ask",
                    DraftTree.Word(question.Ask.Zh, line) ?? FieldText.Word(question.Code, line)
                ),
                (
                    "options",
                    DraftTree.Listed(
                        question
                            .Options.Where(it => it.Trim().Length > 0)
                            .Select(it => FieldText.Word(it, line))
                    )
                ),
                ("clause", DraftTree.Word(question.Clause, line)),
            ],
            line
        );

    private static MapNode Lacking(
        DraftRule row,
        IReadOnlyDictionary<string, Phrase> left,
        int line
    ) =>
        DraftTree.Map(
            [
                ("id", FieldText.Word(Name(row), line)),
                ("kind", FieldText.Word("missing", line)),
                ("ask", FieldText.Word(Ask(row, left), line)),
                ("clause", DraftTree.Word(row.Clause, line)),
            ],
            line
        );

    private static string Ask(DraftRule row, IReadOnlyDictionary<string, Phrase> left)
    {
        var what = DraftBlocks.Find(row.Block)?.Title.Zh ?? row.Block;
        var why =
            left.TryGetValue(row.Id, out var reason) ? reason.Zh
            : row.Why is { } said ? said.Zh
            : $"还缺 {string.Join("、", row.Missing)}";
        return $"{what} {row.Id}：{why}";
    }
}
