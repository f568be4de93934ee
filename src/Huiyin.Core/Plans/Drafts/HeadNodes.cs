using System.Globalization;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>The blocks <c>plan</c> and <c>source</c> of a sheet.</summary>
internal static class HeadNodes
{
    // A title that itself infringes is left on the text; the plan goes by a plain one.
    private const string PlainTitle = "应急预案";

    private static readonly string[] Standings = ["current", "superseded", "unknown"];

    public static MapNode Plan(DraftSheet sheet, int line, bool plain)
    {
        var head = sheet.Header;
        PlanNode? Word(string? text) => DraftTree.Word(text, line);
        return DraftTree.Map(
            [
                ("id", Word(head.Id)),
                ("title", Word(plain ? null : Said(head.Title)) ?? Word(PlainTitle)),
                ("version", Word(head.Version)),
                ("status", Word(StatusOf(sheet.Status))),
                (
                    "org",
                    Filled(
                        ("type", Word(head.OfficeKind)),
                        ("name", Word(plain ? null : head.OfficeName))
                    )
                ),
                ("timezone", Word(head.TimeZone)),
                ("calendar", Word(head.Calendar)),
                (
                    "basis",
                    DraftTree.Listed(
                        sheet
                            .Plan.Basis.Where(it => it.Law.Trim().Length > 0)
                            .Select(it => Basis(it, line))
                    )
                ),
                ("effective", Filled(("from", Word(head.From)), ("to", Word(head.To)))),
                ("supersedes", Word(head.Supersedes)),
            ],
            line
        );
    }

    public static MapNode Source(DraftSheet sheet)
    {
        var lines = sheet.Plan.Text.Split('\n').Length;
        return DraftTree.Map([
            ("file", FieldText.Word(Said(sheet.Source.File) ?? "source.txt", 1)),
            (
                "sha256",
                sheet.Source.Sha256.Length == 64 ? FieldText.Word(sheet.Source.Sha256, 1) : null
            ),
            ("lines", new ListNode([FieldText.Word("1", 1), Number(lines)])),
            ("repairs", DraftTree.Listed(sheet.Source.Repairs.Select(it => FieldText.Word(it, 1)))),
            ("truncated_at", sheet.Plan.TruncatedAt is > 0 and { } at ? Number(at) : null),
        ]);
    }

    public static ScalarNode Number(int number) =>
        FieldText.Word(number.ToString(CultureInfo.InvariantCulture), 1);

    private static PlanNode Basis(Drafting.DraftBasis it, int line) =>
        DraftTree.Map(
            [
                ("law", FieldText.Word(it.Law, line)),
                (
                    "status",
                    FieldText.Word(Standings.Contains(it.Status) ? it.Status : "unknown", line)
                ),
            ],
            line
        );

    private static MapNode? Filled(params (string, PlanNode?)[] entries) =>
        DraftTree.Map(entries) is { Entries.Count: > 0 } map ? map : null;

    private static string? Said(string text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split('\n')).Trim();

    private static string StatusOf(PlanStatus status) =>
        status == PlanStatus.InReview ? "in_review" : status.ToString().ToLowerInvariant();
}
