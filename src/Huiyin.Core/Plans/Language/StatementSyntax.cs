namespace Huiyin.Core.Plans.Language;

/// <summary>A row of one of the standing blocks; which keys a block takes is in the grammar.</summary>
public sealed record StatementSyntax : RuleSyntax
{
    /// <summary>Who it concerns.</summary>
    public SyntaxList<Located<string>> Who { get; init; } = [];

    /// <summary>Who decides or keeps.</summary>
    public Located<string>? By { get; init; }

    /// <summary>Who is written to.</summary>
    public SyntaxList<Located<string>> To { get; init; } = [];

    /// <summary>What is done.</summary>
    public Located<string>? Do { get; init; }

    /// <summary>When, as printed.</summary>
    public Located<string>? When { get; init; }

    /// <summary>The kind of thing.</summary>
    public Located<string>? Kind { get; init; }

    /// <summary>The things.</summary>
    public SyntaxList<Located<string>> Item { get; init; } = [];

    /// <summary>The hours of reachability.</summary>
    public Located<string>? Hours { get; init; }

    /// <summary>How long records are kept: <c>>=2y</c> or gap.</summary>
    public Located<string>? Keep { get; init; }

    /// <summary>How often.</summary>
    public LimitSyntax? Every { get; init; }

    /// <summary>By when.</summary>
    public LimitSyntax? Within { get; init; }

    /// <summary>How many times.</summary>
    public TestSyntax? Times { get; init; }

    /// <summary>What is written down at stand-down.</summary>
    public SyntaxList<Located<string>> Record { get; init; } = [];

    /// <summary>What must be done.</summary>
    public Located<string>? Must { get; init; }

    /// <summary>What must not be done.</summary>
    public Located<string>? MustNot { get; init; }

    /// <summary>The breach the text names.</summary>
    public Located<string>? Breach { get; init; }

    /// <summary>The sanction the text names.</summary>
    public Located<string>? Sanction { get; init; }

    /// <summary>The rules whose record shows it.</summary>
    public SyntaxList<Located<string>> MeasuredBy { get; init; } = [];
}

/// <summary>What becomes of a flagged clause.</summary>
public enum FlagAct
{
    /// <summary>Nothing is ever compiled from it.</summary>
    Never,

    /// <summary>A person must drop it or turn it into a rewrite.</summary>
    Review,

    /// <summary>A neutral rewrite stands in its place.</summary>
    Rewrite,
}

/// <summary>A clause that infringes or may infringe somebody's rights.</summary>
public sealed record FlagSyntax : RuleSyntax
{
    /// <summary>The class of infringement.</summary>
    public Located<string> Class { get; init; } = "";

    /// <summary>What becomes of it.</summary>
    public Located<FlagAct> Act { get; init; } = FlagAct.Never;

    /// <summary>The rule that rewrites it.</summary>
    public Located<string>? To { get; init; }

    /// <summary>What a reviewer decided about it; owed before approval where it is up for review.</summary>
    public DecidedSyntax? Decided { get; init; }
}

/// <summary>What became of a clause that was up for review.</summary>
public enum FlagOutcome
{
    /// <summary>Nothing is made of it.</summary>
    Dropped,

    /// <summary>It stands as it is: on a second look it infringes nobody.</summary>
    Kept,
}

/// <summary>A reviewer's decision on a flagged clause.</summary>
public sealed record DecidedSyntax : SyntaxNode
{
    /// <summary>What was decided.</summary>
    public Located<FlagOutcome> Outcome { get; init; } = FlagOutcome.Dropped;

    /// <summary>Who decided, by role.</summary>
    public Located<string> By { get; init; } = "";

    /// <summary>Why.</summary>
    public Located<string>? Note { get; init; }
}

/// <summary>What kind of question a text leaves open.</summary>
public enum GapKind
{
    /// <summary>The text does not say.</summary>
    Missing,

    /// <summary>A word instead of a number.</summary>
    Vague,

    /// <summary>A blank to be filled in; blocks approval.</summary>
    Blank,

    /// <summary>Two statements disagree; blocks approval.</summary>
    Conflict,

    /// <summary>Facts that no row covers.</summary>
    UncoveredCase,

    /// <summary>A word used and never explained.</summary>
    UndefinedTerm,

    /// <summary>A level used and never defined.</summary>
    UndefinedLevel,

    /// <summary>A number printed twice.</summary>
    DuplicateNumber,

    /// <summary>Words that cannot be read; blocks approval.</summary>
    Illegible,

    /// <summary>The text breaks off.</summary>
    Truncated,

    /// <summary>An evident slip.</summary>
    Typo,

    /// <summary>One body under several names.</summary>
    InconsistentName,
}

/// <summary>A question the text leaves open.</summary>
public sealed record GapSyntax : RuleSyntax
{
    /// <summary>Its kind.</summary>
    public Located<GapKind> Kind { get; init; } = GapKind.Missing;

    /// <summary>The question.</summary>
    public Located<string> Ask { get; init; } = "";

    /// <summary>The answers to choose from.</summary>
    public SyntaxList<Located<string>> Options { get; init; } = [];

    /// <summary>The answer to propose.</summary>
    public Located<string>? Default { get; init; }
}
