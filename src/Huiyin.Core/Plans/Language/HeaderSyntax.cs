namespace Huiyin.Core.Plans.Language;

/// <summary>Where a plan stands on its way to being used.</summary>
public enum PlanStatus
{
    /// <summary>Being written or just imported; then <see cref="InReview"/>.</summary>
    Draft,

    /// <summary>Before the reviewers; back to <see cref="Draft"/> or on to <see cref="Approved"/>.</summary>
    InReview,

    /// <summary>In force and immutable; everything that blocks approval is an error here.</summary>
    Approved,

    /// <summary>Not to be activated for the time being.</summary>
    Suspended,

    /// <summary>Replaced or withdrawn, for good.</summary>
    Retired,
}

/// <summary>The block <c>plan</c>.</summary>
public sealed record HeaderSyntax : SyntaxNode
{
    /// <summary>The plan's id, the same over all its versions.</summary>
    public Located<string> Id { get; init; } = "";

    /// <summary>The title as printed.</summary>
    public Located<string> Title { get; init; } = "";

    /// <summary>The version, as semantic versioning writes it.</summary>
    public Located<string> Version { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public Located<PlanStatus> Status { get; init; } = PlanStatus.Draft;

    /// <summary>Whose plan it is.</summary>
    public OrganisationSyntax? Organisation { get; init; }

    /// <summary>The IANA time zone of its clock times.</summary>
    public Located<string> TimeZone { get; init; } = "";

    /// <summary>The working calendar that <c>wd</c> limits use.</summary>
    public Located<string>? Calendar { get; init; }

    /// <summary>The laws and rules it rests on.</summary>
    public SyntaxList<LegalBasisSyntax> Basis { get; init; } = [];

    /// <summary>When it is in force.</summary>
    public EffectiveSyntax? Effective { get; init; }

    /// <summary>The version it replaces, as <c>id@version</c>.</summary>
    public Located<string>? Supersedes { get; init; }
}

/// <summary>The office whose plan it is.</summary>
public sealed record OrganisationSyntax : SyntaxNode
{
    /// <summary>The kind of office.</summary>
    public Located<string>? Type { get; init; }

    /// <summary>Its name.</summary>
    public Located<string>? Name { get; init; }
}

/// <summary>A law the plan rests on.</summary>
public sealed record LegalBasisSyntax : SyntaxNode
{
    /// <summary>Its title.</summary>
    public Located<string> Law { get; init; } = "";

    /// <summary>current, superseded or unknown.</summary>
    public Located<string>? Status { get; init; }
}

/// <summary>From when and until when a plan is in force, as dates.</summary>
public sealed record EffectiveSyntax : SyntaxNode
{
    /// <summary>The first day.</summary>
    public Located<string>? From { get; init; }

    /// <summary>The last day.</summary>
    public Located<string>? To { get; init; }
}

/// <summary>Where the plan's text comes from.</summary>
public sealed record SourceSyntax : SyntaxNode
{
    /// <summary>The file's name.</summary>
    public Located<string> File { get; init; } = "";

    /// <summary>Its SHA-256 in hexadecimal.</summary>
    public Located<string>? Sha256 { get; init; }

    /// <summary>The first and last line.</summary>
    public SyntaxList<Located<int>> Lines { get; init; } = [];

    /// <summary>The first and last page.</summary>
    public SyntaxList<Located<int>> Pages { get; init; } = [];

    /// <summary>What was repaired in the text before it was read.</summary>
    public SyntaxList<Located<string>> Repairs { get; init; } = [];

    /// <summary>The line at which the text breaks off.</summary>
    public Located<int>? TruncatedAt { get; init; }
}

/// <summary>A figure an office fills in.</summary>
public sealed record ParameterSyntax : SyntaxNode
{
    /// <summary>The name rules use.</summary>
    public Located<string> Name { get; init; } = "";

    /// <summary>clock, duration, int or text.</summary>
    public Located<string>? Type { get; init; }

    /// <summary>The value; null while a gap is open.</summary>
    public Located<string>? Value { get; init; }

    /// <summary>How it stands to the text.</summary>
    public Located<Execution.TextStatus>? Status { get; init; }

    /// <summary>The clause that says so.</summary>
    public Located<string>? Clause { get; init; }

    /// <summary>The words it rests on.</summary>
    public Located<string>? Quote { get; init; }

    /// <summary>The gap that asks for it.</summary>
    public Located<string>? Gap { get; init; }

    /// <summary>What it is.</summary>
    public Located<string>? Note { get; init; }
}

/// <summary>A word and what it means in this plan.</summary>
public sealed record TermSyntax : SyntaxNode
{
    /// <summary>The word.</summary>
    public Located<string> Name { get; init; } = "";

    /// <summary>What it means.</summary>
    public Located<string> Meaning { get; init; } = "";
}
