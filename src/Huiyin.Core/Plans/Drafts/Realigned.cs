using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Checks;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>What becomes of a version when it is laid against a text.</summary>
/// <param name="Plan">The draft: clauses keep the ids they had where their words can be found again.</param>
/// <param name="Settled">The rules whose words still stand.</param>
/// <param name="Flags">The flags whose words still stand, as they were decided.</param>
public sealed record Realigned(
    DraftPlan Plan,
    ImmutableArray<string> Settled,
    ImmutableArray<SheetFlag> Flags
)
{
    /// <summary>The version on its own text: everything stands.</summary>
    public static Realigned Same(DraftSheet sheet) =>
        new(
            sheet.Plan,
            [.. sheet.Rows.Select(row => row.Id)],
            [.. sheet.Flags.Where(it => it.IsNever || it.Dropped || it.To is not null)]
        );

    /// <summary>
    /// The version on a newer text. A rule whose quote is gone becomes a card that asks for its words; what the newer text
    /// says anew is added as it was read.
    /// </summary>
    public static Realigned To(ImportedText text, DraftSheet sheet) =>
        new Realignment(text.Plan, sheet).Result;
}

/// <summary>The work of <see cref="Realigned.To"/>.</summary>
internal sealed class Realignment
{
    private static readonly string[] Naming = ["who", "by", "to", "with", "notify", "judged_by"];

    private readonly DraftPlan _text;
    private readonly DraftSheet _sheet;
    private readonly Dictionary<string, string> _ids = [];
    private readonly HashSet<string> _changed = [];
    private readonly ImmutableArray<DraftClause> _clauses;
    private readonly HashSet<string> _taken;

    public Realignment(DraftPlan text, DraftSheet sheet)
    {
        _text = text;
        _sheet = sheet;
        _clauses = Clauses();
        _taken =
        [
            .. sheet.Rows.Select(row => row.Id),
            .. sheet.Flags.Select(it => it.Flag.Id),
            .. sheet.Questions.Select(it => it.Id),
        ];
    }

    public Realigned Result
    {
        get
        {
            var kept = _sheet.Rows.Select(Kept).ToList();
            var flags = _sheet.Flags.Where(it => Stands(it.Flag.Clause, it.Flag.Quote)).ToList();
            var plan = _text with
            {
                Clauses = _clauses,
                Rules = [.. kept, .. NewRules()],
                Flags = [.. flags.Select(it => it.Flag), .. NewFlags(flags)],
                Questions = [.. _sheet.Questions, .. NewQuestions()],
            };
            return new(
                plan,
                [.. kept.Where(row => !row.IsCard).Select(row => row.Id)],
                [.. flags.Where(it => it.IsNever || it.Dropped || it.To is not null)]
            );
        }
    }

    private ImmutableArray<DraftClause> Clauses()
    {
        var older = ClauseAligner.Align(_sheet.Plan.Clauses, _text.Clauses);
        var used = _sheet.Plan.Clauses.Select(it => it.Id).ToHashSet();
        var clauses = ImmutableArray.CreateBuilder<DraftClause>();
        for (var i = 0; i < _text.Clauses.Length; i++)
        {
            var clause = _text.Clauses[i];
            var old = older.GetValueOrDefault(i);
            var id = old?.Id ?? Free(clause.Id, used);
            if (old is null || ClauseAligner.Compared(old) != ClauseAligner.Compared(clause))
                _changed.Add(id);
            _ids.TryAdd(clause.Id, id);
            clauses.Add(clause with { Id = id });
        }
        return clauses.ToImmutable();
    }

    private static string Free(string wanted, HashSet<string> used)
    {
        var id = wanted;
        for (var n = 2; !used.Add(id); n++)
            id = $"{wanted}_{n}";
        return id;
    }

    private DraftRule Kept(DraftRule row)
    {
        var cited = ClauseNodes.Cited(row).ToList();
        if (cited.Count == 0 || row.Quote is null)
            return row;
        if (cited.All(Has) && cited.Exists(id => Stands(id, row.Quote)))
            return row;
        var gone = cited.Where(id => !Has(id)).ToList();
        return row with
        {
            Fields = [.. row.Fields.Where(field => field.Key != "clause")],
            Clause = cited.Find(Has),
            Missing = gone.Count == cited.Count ? ["clause", "quote"] : ["quote"],
            Why = gone.Count == cited.Count ? ClauseGone(row.Quote) : WordsGone(row.Quote),
        };
    }

    private bool Has(string clause) => _clauses.Any(it => it.Id == clause);

    private bool Stands(string clause, string quote) =>
        _clauses.FirstOrDefault(it => it.Id == clause) is { } found
        && SourceText.Fold(found.Words).Contains(SourceText.Fold(quote), StringComparison.Ordinal);

    private IEnumerable<DraftRule> NewRules()
    {
        var roles = SameRoles();
        foreach (
            var rule in _text.Rules.Where(rule =>
                rule.Clause is { } clause && _changed.Contains(_ids[clause])
            )
        )
            if (!IsKnown(rule))
                yield return rule with
                {
                    Id = Free(rule.Id, _taken),
                    Clause = _ids[rule.Clause!],
                    Fields = [.. rule.Fields.Select(field => Renamed(field, roles))],
                };
    }

    private bool IsKnown(DraftRule rule) =>
        _sheet.Rows.Any(row =>
            row.Block == rule.Block
            && (row.Quote == rule.Quote || (rule.Block == "roles" && NameOf(row) == NameOf(rule)))
        );

    private Dictionary<string, string> SameRoles() =>
        _text
            .Rules.Where(rule => rule.Block == "roles")
            .Select(rule =>
                (
                    rule.Id,
                    Old: _sheet
                        .Rows.FirstOrDefault(row =>
                            row.Block == "roles" && NameOf(row) == NameOf(rule)
                        )
                        ?.Id
                )
            )
            .Where(it => it.Old is not null)
            .DistinctBy(it => it.Id)
            .ToDictionary(it => it.Id, it => it.Old!);

    private static string? NameOf(DraftRule role) =>
        role.Fields.FirstOrDefault(field => field.Key == "name")?.Value;

    private static DraftField Renamed(DraftField field, Dictionary<string, string> roles) =>
        !Naming.Contains(field.Key) ? field
        : field.Value is ['[', .. var inner, ']']
            ? field with
            {
                Value =
                    $"[{string.Join(", ", inner.Split(',').Select(it => roles.GetValueOrDefault(it.Trim(), it.Trim())))}]",
            }
        : field with { Value = roles.GetValueOrDefault(field.Value, field.Value) };

    private IEnumerable<DraftFlag> NewFlags(List<SheetFlag> kept) =>
        _text
            .Flags.Select(flag =>
                flag with
                {
                    Clause = _ids.GetValueOrDefault(flag.Clause, flag.Clause),
                }
            )
            .Where(flag =>
                !kept.Exists(it =>
                    it.Flag.Clause == flag.Clause && it.Flag.Class.Id == flag.Class.Id
                )
            )
            .Select(flag => flag with { Id = Free(flag.Id, _taken) });

    private IEnumerable<DraftQuestion> NewQuestions() =>
        _text
            .Questions.Where(it =>
                it.Clause is { } clause && _changed.Contains(_ids.GetValueOrDefault(clause, clause))
            )
            .Select(it =>
                it with
                {
                    Id = Free(it.Id, _taken),
                    Clause = _ids.GetValueOrDefault(it.Clause!, it.Clause!),
                }
            );

    private static Phrase WordsGone(string quote) =>
        new(
            $"新文本的该条款中已没有“{quote}”",
            $"the newer text no longer says \"{quote}\" in this clause"
        );

    private static Phrase ClauseGone(string quote) =>
        new(
            $"新文本中已没有“{quote}”所在的条款",
            $"the newer text has no such clause any more: \"{quote}\""
        );
}
