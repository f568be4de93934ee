using System.Collections.Immutable;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Drafting;

/// <summary>
/// What the importer made of the prose of one plan. Everything in it cites a clause and quotes it; whatever the text
/// does not settle is a card or a question for the reviewer, never a guess.
/// </summary>
public sealed record DraftPlan
{
    /// <summary>The title as the text has it.</summary>
    public required string Title { get; init; }

    /// <summary>The plan as it was read, one clause a line; the clauses of the plan file count these lines.</summary>
    public required string Text { get; init; }

    /// <summary>The clauses in the order of the text.</summary>
    public required ImmutableArray<DraftClause> Clauses { get; init; }

    /// <summary>Rules in the plan language and cards that lack something to become rules, in the order of the text.</summary>
    public ImmutableArray<DraftRule> Rules { get; init; } = [];

    /// <summary>Clauses that infringe, or may infringe, people's rights.</summary>
    public ImmutableArray<DraftFlag> Flags { get; init; } = [];

    /// <summary>What the text leaves open or says twice.</summary>
    public ImmutableArray<DraftQuestion> Questions { get; init; } = [];

    /// <summary>The laws the text rests on.</summary>
    public ImmutableArray<DraftBasis> Basis { get; init; } = [];

    /// <summary>Defined grades, as they are scored against labels.</summary>
    public ImmutableArray<DraftLevel> Levels { get; init; } = [];

    /// <summary>Limits of time that bind a duty.</summary>
    public ImmutableArray<DraftTiming> Timings { get; init; } = [];

    /// <summary>Bodies the plan sets up or gives duties to.</summary>
    public ImmutableArray<DraftGroup> Groups { get; init; } = [];

    /// <summary>The line where the text breaks off; null when it ends as texts end.</summary>
    public int? TruncatedAt { get; init; }
}

/// <summary>A clause of the text.</summary>
/// <param name="Id">Positional, such as <c>sec_3__sub_1__item_2</c>.</param>
/// <param name="Number">The number as printed; empty where there is none.</param>
/// <param name="Line">Its line in <see cref="DraftPlan.Text"/>, from 1.</param>
/// <param name="Words">The clause, with its number.</param>
/// <param name="Start">Where it begins in the text as it came, in characters.</param>
/// <param name="End">Where it ends there, exclusive.</param>
public sealed record DraftClause(
    string Id,
    string Number,
    int Line,
    string Words,
    int Start,
    int End
);

/// <summary>
/// A row of the plan language made from a clause. With nothing <see cref="Missing"/> it is a rule; otherwise it is a card
/// whose known slots are filled in.
/// </summary>
/// <param name="Id">Unique in the plan; the key where the block is a table (roles, facts, terms).</param>
/// <param name="Block">The block of the plan language: tasks, reports, grading.rows, roles, …</param>
/// <param name="Fields">The row's keys and values, without id, clause and quote; values as the language writes them.</param>
/// <param name="Clause">The clause it rests on; null where it is supplied.</param>
/// <param name="Quote">The words of that clause; null where it is supplied.</param>
/// <param name="Missing">Keys that a person must give before it can be a rule.</param>
public sealed record DraftRule(
    string Id,
    string Block,
    ImmutableArray<DraftField> Fields,
    string? Clause,
    string? Quote,
    ImmutableArray<string> Missing
)
{
    /// <summary>What stands against making it a rule, for the reviewer; null on a rule.</summary>
    public Phrase? Why { get; init; }

    /// <summary>True when the value is supplied on the ground named in the <c>note</c> field, not read from the text.</summary>
    public bool Supplied { get; init; }

    /// <summary>True when a person must complete it.</summary>
    public bool IsCard => !Missing.IsEmpty;
}

/// <summary>A key and its value, as YAML on one line would have it: <c>30m</c>, <c>[office, head]</c>, <c>{level: L1}</c>.</summary>
/// <param name="Key">The key of the plan language.</param>
/// <param name="Value">The value; words need no quotes here, the printer adds them.</param>
public sealed record DraftField(string Key, string Value);

/// <summary>A clause that infringes, or may infringe, people's rights.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Class">The class of infringement.</param>
/// <param name="Act">What follows from it.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Quote">The words that infringe, within one clause.</param>
/// <param name="Kind">The kind of the scoring form, such as <c>forced-return</c>; null for classes it does not know.</param>
public sealed record DraftFlag(
    string Id,
    Infringement Class,
    ScreenAct Act,
    string Clause,
    string Quote,
    string? Kind
);

/// <summary>Something the text leaves open, says twice or gets wrong.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Kind">A gap kind of the plan language: missing, vague, blank, conflict, …</param>
/// <param name="Code">The lint that found it, such as <c>duplicate-number</c>.</param>
/// <param name="Ask">The question, so that the plan's owner can answer it.</param>
/// <param name="Clause">Where it stands; null when it is about the whole plan.</param>
/// <param name="Quote">The words; null when the plan lacks them.</param>
public sealed record DraftQuestion(
    string Id,
    string Kind,
    string Code,
    Phrase Ask,
    string? Clause,
    string? Quote
)
{
    /// <summary>Answers to choose from.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>A suggested answer, with its ground; null where there is none.</summary>
    public DraftSuggestion? Suggestion { get; init; }
}

/// <summary>A rule proposed for a gap on the ground of a law or of another clause.</summary>
/// <param name="Rule">The rule, marked supplied.</param>
/// <param name="Ground">The law or clause it rests on.</param>
public sealed record DraftSuggestion(DraftRule Rule, Phrase Ground);

/// <summary>A law the text cites.</summary>
/// <param name="Law">Its name as printed.</param>
/// <param name="Status"><c>current</c>, <c>superseded</c> or <c>unknown</c>.</param>
public sealed record DraftBasis(string Law, string Status);

/// <summary>A named grade with its conditions.</summary>
/// <param name="Name">一级, 重大集体访, 高风险.</param>
/// <param name="Conditions">Each <c>FACT OP VALUE</c>.</param>
/// <param name="Clause">The clause that defines it.</param>
/// <param name="Quote">Its words.</param>
public sealed record DraftLevel(
    string Name,
    ImmutableArray<string> Conditions,
    string Clause,
    string Quote
);

/// <summary>A limit of time, such as <c>within 15m</c> or <c>keep 2y</c>.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Quote">The words that set it.</param>
public sealed record DraftTiming(string Limit, string Clause, string Quote);

/// <summary>A body with its duties.</summary>
/// <param name="Name">Its short name as it stands.</param>
/// <param name="Clause">Where the plan sets it up.</param>
/// <param name="Duties">What it has to do, in the text's words.</param>
public sealed record DraftGroup(string Name, string Clause, ImmutableArray<string> Duties);
