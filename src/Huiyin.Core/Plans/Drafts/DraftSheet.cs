using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>The file a plan's text came in.</summary>
/// <param name="File">Its name.</param>
/// <param name="Sha256">Its SHA-256 in hexadecimal; empty where it is not known.</param>
public sealed record SourceFacts(string File, string Sha256)
{
    /// <summary>What was repaired in the text before it was read.</summary>
    public ImmutableArray<string> Repairs { get; init; } = [];
}

/// <summary>What stands at the head of a plan file.</summary>
/// <param name="Id">The plan's id.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Version">The version, three numbers.</param>
public sealed record DraftHeader(string Id, string Title, string Version)
{
    /// <summary>The version a plan has before anybody approved it.</summary>
    public const string FirstVersion = "0.1.0";

    /// <summary>The kind of office; null where it is not said.</summary>
    public string? OfficeKind { get; init; }

    /// <summary>Whose plan it is; null where it is not said.</summary>
    public string? OfficeName { get; init; }

    /// <summary>The first day on which it is in force; null for at once.</summary>
    public string? From { get; init; }

    /// <summary>The last day on which it is in force; null for no end.</summary>
    public string? To { get; init; }

    /// <summary>The version it replaces, as <c>id@version</c>; null for a new plan.</summary>
    public string? Supersedes { get; init; }

    /// <summary>The IANA time zone of its clock times.</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";

    /// <summary>The calendar that working days are counted by.</summary>
    public string? Calendar { get; init; } = "cn-workdays";
}

/// <summary>A flagged clause and what has been decided about it.</summary>
/// <param name="Flag">The clause and its words.</param>
public sealed record SheetFlag(DraftFlag Flag)
{
    /// <summary>True when a reviewer dropped the words.</summary>
    public bool Dropped { get; init; }

    /// <summary>The rule that rewrites it; null where none does.</summary>
    public string? To { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string? Note { get; init; }

    /// <summary>True when nothing is ever made of the clause.</summary>
    public bool IsNever => Flag.Act == ScreenAct.Never;
}

/// <summary>
/// Everything a plan file is printed from: the text with its clauses, rows, flags and questions as they stand at a moment
/// of the review.
/// </summary>
/// <param name="Header">The head of the file.</param>
/// <param name="Source">The file the text came in.</param>
/// <param name="Plan">The text with its clauses; its rules, flags and questions are not looked at.</param>
public sealed record DraftSheet(DraftHeader Header, SourceFacts Source, DraftPlan Plan)
{
    /// <summary>Where the plan stands.</summary>
    public PlanStatus Status { get; init; } = PlanStatus.Draft;

    /// <summary>Rules and cards; a card becomes a question.</summary>
    public ImmutableArray<DraftRule> Rows { get; init; } = [];

    /// <summary>The flagged clauses.</summary>
    public ImmutableArray<SheetFlag> Flags { get; init; } = [];

    /// <summary>The questions that are open.</summary>
    public ImmutableArray<DraftQuestion> Questions { get; init; } = [];

    /// <summary>The sheet of a plan as the importer gives it, before anybody decided anything.</summary>
    public static DraftSheet Of(DraftPlan plan, SourceFacts source) =>
        new(new(IdFor(source), plan.Title, DraftHeader.FirstVersion), source, plan)
        {
            Rows = plan.Rules,
            Flags = [.. plan.Flags.Select(flag => new SheetFlag(flag))],
            Questions = plan.Questions,
        };

    /// <summary>An id for a plan of that file: its name where that is plain, else a mark of its content.</summary>
    public static string IdFor(SourceFacts source)
    {
        var name = source.File.Split('/', '\\')[^1].Split('.')[0].ToLowerInvariant();
        var plain = string.Join(
            '-',
            string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))
                .Split('-', StringSplitOptions.RemoveEmptyEntries)
        );
        var mark = source.Sha256.Length >= 8 ? source.Sha256[..8].ToLowerInvariant() : "draft";
        return plain.Length > 2 && plain.Any(char.IsAsciiLetter) ? plain : $"plan-{mark}";
    }
}
