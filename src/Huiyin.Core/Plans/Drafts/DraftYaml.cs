using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Something the checks say of a draft, and the item it is about.</summary>
/// <param name="Found">What they say; its place is not one in the printed file.</param>
/// <param name="Item">The rule, flag or question; null when it is about the plan as a whole.</param>
public sealed record DraftNote(Diagnostic Found, string? Item);

/// <summary>A draft as a plan file.</summary>
/// <param name="Yaml">The file in canonical form; it loads without an error.</param>
/// <param name="File">What was read from it. Places in it are numbers of items, not lines of <paramref name="Yaml"/>.</param>
/// <param name="LeftOut">Rules that could not be printed, with the reason.</param>
/// <param name="Notes">What the checks say of the rest.</param>
public sealed record DraftFile(
    string Yaml,
    PlanFile File,
    ImmutableSortedDictionary<string, Phrase> LeftOut,
    ImmutableArray<DraftNote> Notes
)
{
    /// <summary>What keeps it from being approved.</summary>
    public IEnumerable<DraftNote> Blocking => Notes.Where(note => note.Found.BlocksApproval);
}

/// <summary>
/// Prints a draft in the plan language. What was printed always loads: a row that does not fit is left out and asked
/// about among the gaps, and nothing that rests on a clause flagged <c>never</c> is printed at all.
/// </summary>
public static class DraftYaml
{
    /// <summary>A plan as the importer gives it, as a file in canonical form.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">The file its text came in.</param>
    public static DraftFile Print(DraftPlan plan, SourceFacts source) =>
        Print(DraftSheet.Of(plan, source));

    /// <summary>A sheet as a file in canonical form.</summary>
    public static DraftFile Print(DraftSheet sheet)
    {
        var left = new Dictionary<string, Phrase>(NeverCarried(sheet));
        foreach (var row in sheet.Rows.Where(row => DraftBlocks.Find(row.Block) is null))
            left.TryAdd(row.Id, Unknown(row.Block));
        while (true)
        {
            var tree = new DraftTree(sheet, left);
            var (syntax, reading) = PlanReader.Read(tree.Root);
            var file = PlanFile.Check(syntax!, reading, sheet.Plan.Text);
            if (sheet.Status != PlanStatus.Draft || !Unfit(file, tree, left))
                return Finished(file, tree, left);
        }
    }

    /// <summary>What is wrong with the head of a sheet; null where nothing is.</summary>
    public static Phrase? HeadProblem(DraftSheet sheet)
    {
        var tree = new DraftTree(sheet with { Rows = [], Flags = [], Questions = [] }, NothingLeft);
        var (syntax, reading) = PlanReader.Read(tree.Root);
        return PlanFile
            .Check(syntax!, reading, sheet.Plan.Text)
            .Diagnostics.Where(it => it.Severity == Severity.Error)
            .Select(it => (Phrase?)it.Message)
            .FirstOrDefault();
    }

    private static readonly Dictionary<string, Phrase> NothingLeft = [];

    private static DraftFile Finished(
        PlanFile file,
        DraftTree tree,
        Dictionary<string, Phrase> left
    ) =>
        new(
            PlanPrinter.Print(file.Syntax!),
            file,
            left.Where(it => it.Key != DraftTree.Head).ToImmutableSortedDictionary(),
            [.. file.Diagnostics.Select(it => new DraftNote(it, tree.ItemAt(it.Span.Line)))]
        );

    /// <summary>Takes out what does not load; false once everything does.</summary>
    private static bool Unfit(PlanFile file, DraftTree tree, Dictionary<string, Phrase> left)
    {
        var before = left.Count;
        var errors = file.Diagnostics.Where(it => it.Severity == Severity.Error).ToList();
        foreach (var error in errors)
            if (tree.ItemAt(error.Span.Line) is { } item)
                left.TryAdd(item, error.Message);
        if (errors.Count > 0 && left.Count == before && !Emptied(tree, errors[0], left))
            throw new InvalidOperationException(
                $"The head of a draft does not load: {errors[0].Message.En}"
            );
        return errors.Count > 0;
    }

    /// <summary>Takes out everything, where the checks name nothing to take out; false when that was done before.</summary>
    private static bool Emptied(DraftTree tree, Diagnostic error, Dictionary<string, Phrase> left)
    {
        var before = left.Count;
        foreach (var item in tree.Items)
            left.TryAdd(item, error.Message);
        return left.Count > before;
    }

    private static IEnumerable<KeyValuePair<string, Phrase>> NeverCarried(DraftSheet sheet)
    {
        var never = sheet
            .Flags.Where(it => it.IsNever)
            .DistinctBy(it => it.Flag.Clause)
            .ToDictionary(it => it.Flag.Clause, it => it.Flag);
        return
        [
            .. sheet
                .Rows.Select(row =>
                    (
                        row.Id,
                        Flag: ClauseNodes
                            .Cited(row)
                            .Select(never.GetValueOrDefault)
                            .FirstOrDefault(it => it is not null)
                    )
                )
                .Where(it => it.Flag is not null)
                .DistinctBy(it => it.Id)
                .Select(it => KeyValuePair.Create(it.Id, Never(it.Flag!))),
        ];
    }

    private static Phrase Unknown(string block) =>
        new($"预案语言没有“{block}”这一块", $"the plan language has no block \"{block}\"");

    private static Phrase Never(DraftFlag flag) =>
        new(
            $"所引条款已标记为不得执行（{flag.Class.Name.Zh}，{flag.Id}），任何途径都不能据此形成规则",
            $"its clause is flagged as never carried out ({flag.Class.Name.En}, {flag.Id}); no rule is made from it by any road"
        );
}
