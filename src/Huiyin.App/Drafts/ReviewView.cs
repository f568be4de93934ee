using Huiyin.App.Frame;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.App.Drafts;

/// <summary>A clause of the text, cut at what was made of it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Parts">Its words.</param>
/// <param name="Entries">What was made of it.</param>
public sealed record ReviewClause(
    DraftClause Clause,
    IReadOnlyList<MarkedPart> Parts,
    IReadOnlyList<ReviewEntry> Entries
);

/// <summary>A stretch of a clause.</summary>
/// <param name="Words">The words.</param>
/// <param name="Entry">What was made of them; null for nothing.</param>
public sealed record MarkedPart(string Words, ReviewEntry? Entry);

/// <summary>A draft as a reviewer sees it.</summary>
public sealed class ReviewView
{
    /// <summary>The view of a draft.</summary>
    public ReviewView(DraftRecord draft, Reader reader)
    {
        (Draft, Reader) = (draft, reader);
        File = DraftYaml.Print(draft.Sheet);
        Names = new(draft);
        Entries = [.. All().Select(Noted)];
        Clauses = [.. draft.Plan.Clauses.Select(Clause)];
    }

    /// <summary>The draft.</summary>
    public DraftRecord Draft { get; }

    /// <summary>Whoever reads it.</summary>
    public Reader Reader { get; }

    /// <summary>What it prints to now.</summary>
    public DraftFile File { get; }

    /// <summary>The names of its roles, levels and facts.</summary>
    public ReviewNames Names { get; }

    /// <summary>Everything there is to settle.</summary>
    public IReadOnlyList<ReviewEntry> Entries { get; }

    /// <summary>The text.</summary>
    public IReadOnlyList<ReviewClause> Clauses { get; }

    /// <summary>What stands at no clause: what the office supplies, and questions about the whole plan.</summary>
    public IEnumerable<ReviewEntry> AtNoClause =>
        Entries.Where(it => it.Clause is null || Draft.Clause(it.Clause) is null);

    /// <summary>The entries in the order they are shown.</summary>
    public IEnumerable<ReviewEntry> InOrder =>
        Clauses.SelectMany(it => it.Entries).Concat(AtNoClause);

    /// <summary>What keeps it from being approved.</summary>
    public IReadOnlyList<Blocker> Blockers =>
        [
            .. Entries
                .Where(it => it.LeftOut is not null && it.Item is { State: ItemState.Accepted })
                .Select(it => new Blocker(it.LeftOut!.Value, it)),
            .. File.Blocking.Select(note => new Blocker(note.Found.Message, Entry(note.Item))),
        ];

    /// <summary>The vague words its rules use, with the minutes it gives them; null for none yet.</summary>
    public IReadOnlyList<(string Word, int? Minutes, int Rules)> VagueWords =>
        [
            .. Draft
                .Items.Where(it => it.Stands && it.Rule.Fields.Any(given => given.Value == "vague"))
                .Select(it => Core.Plans.Execution.VagueWords.In(it.Rule.Quote))
                .OfType<string>()
                .GroupBy(word => word)
                .Select(word =>
                    (
                        word.Key,
                        Draft.Terms.TryGetValue(word.Key, out var minutes) ? minutes : (int?)null,
                        word.Count()
                    )
                ),
        ];

    /// <summary>The next open entry after that one, else the first open one; null where everything is settled.</summary>
    public ReviewEntry? NextAfter(string? id)
    {
        var all = InOrder.ToList();
        var at = all.FindIndex(it => it.Id == id);
        return all.Skip(at + 1).FirstOrDefault(it => it.IsOpen) ?? all.Find(it => it.IsOpen);
    }

    private ReviewEntry? Entry(string? id) =>
        id is null ? null : Entries.FirstOrDefault(it => it.Id == id || $"{it.Id}?" == id);

    private IEnumerable<ReviewEntry> All() =>
        Draft
            .Items.Where(it => it.State != ItemState.Split)
            .Select(ReviewEntry.Of)
            .Concat(Draft.Flags.Select(ReviewEntry.Of))
            .Concat(Draft.Questions.Select(ReviewEntry.Of));

    private ReviewEntry Noted(ReviewEntry entry) =>
        entry with
        {
            LeftOut =
                entry.Item is { Stands: true } && File.LeftOut.TryGetValue(entry.Id, out var why)
                    ? why
                    : null,
            Notes =
            [
                .. File.Notes.Where(note =>
                    note.Item == entry.Id
                    && note.Found.Severity != Core.Plans.Diagnostics.Severity.Info
                ),
            ],
        };

    private ReviewClause Clause(DraftClause clause)
    {
        var entries = Entries.Where(it => it.Clause == clause.Id).ToList();
        return new(
            clause,
            [.. Cut(clause.Words, entries)],
            [.. entries.OrderBy(it => Place(clause, it))]
        );
    }

    private static int Place(DraftClause clause, ReviewEntry entry) =>
        entry.Quote is { Length: > 0 } quote
        && clause.Words.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at
            ? at
            : int.MaxValue;

    /// <summary>Cuts the words at what is quoted; a flag goes before what else quotes them.</summary>
    private static IEnumerable<MarkedPart> Cut(string words, List<ReviewEntry> entries)
    {
        var owner = new ReviewEntry?[words.Length];
        foreach (
            var entry in entries
                .OrderBy(it => it.Kind == EntryKind.Flag)
                .ThenByDescending(it => it.Quote?.Length)
        )
            if (
                entry.Quote is { Length: > 0 } quote
                && words.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at
            )
                Array.Fill(owner, entry, at, quote.Length);
        for (var (from, to) = (0, 1); from < words.Length; from = to++)
        {
            while (to < words.Length && owner[to] == owner[from])
                to++;
            yield return new(words[from..to], owner[from]);
        }
    }
}

/// <summary>Something that keeps a draft from being approved.</summary>
/// <param name="Why">What it is.</param>
/// <param name="Entry">The entry it is about; null for the plan as a whole.</param>
public sealed record Blocker(Huiyin.Core.Phrase Why, ReviewEntry? Entry);
