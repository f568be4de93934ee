namespace Huiyin.Core.Plans.Language;

/// <summary>The grading table.</summary>
public sealed record GradingSyntax : SyntaxNode
{
    /// <summary>Always <c>highest</c>: the most severe row that holds gives the level.</summary>
    public Located<string>? Hit { get; init; }

    /// <summary>incident or daily_item.</summary>
    public Located<string>? Of { get; init; }

    /// <summary>The rows.</summary>
    public SyntaxList<GradingRowSyntax> Rows { get; init; } = [];

    /// <summary>What a reviewer settled for facts that no row covers.</summary>
    public UnmatchedSyntax? Unmatched { get; init; }
}

/// <summary>One row: all its tests together give the level.</summary>
public sealed record GradingRowSyntax : RuleSyntax
{
    /// <summary>The level it gives.</summary>
    public Located<string> Level { get; init; } = "";

    /// <summary>The tests, one a fact.</summary>
    public SyntaxList<FactCell> Tests { get; init; } = [];
}

/// <summary>A test under a fact's name.</summary>
public sealed record FactCell(Located<string> Fact, TestSyntax Test) : SyntaxNode;

/// <summary>What applies when no row covers the facts.</summary>
public sealed record UnmatchedSyntax : RuleSyntax
{
    /// <summary>The policy, a word of the reviewers.</summary>
    public Located<string> Policy { get; init; } = "";

    /// <summary>The facts it looks at.</summary>
    public SyntaxList<Located<string>> Inputs { get; init; } = [];

    /// <summary>The levels to choose from.</summary>
    public SyntaxList<Located<string>> Choices { get; init; } = [];
}

/// <summary>How a response begins.</summary>
public sealed record ActivationSyntax : SyntaxNode
{
    /// <summary>Who proposes.</summary>
    public ProposeSyntax? Propose { get; init; }

    /// <summary>Who decides.</summary>
    public DecideSyntax? Decide { get; init; }

    /// <summary>What begins by the calendar.</summary>
    public SyntaxList<StatementSyntax> Calendar { get; init; } = [];

    /// <summary>Triggers that propose beside the grading table.</summary>
    public SyntaxList<TriggerRowSyntax> When { get; init; } = [];
}

/// <summary>Who proposes activation and on what.</summary>
public sealed record ProposeSyntax : SyntaxNode
{
    /// <summary>A role, or <c>system</c>.</summary>
    public Located<string>? By { get; init; }

    /// <summary>What the proposal comes from: <c>grading</c> or trigger row ids.</summary>
    public SyntaxList<Located<string>> From { get; init; } = [];
}

/// <summary>Who decides on activation.</summary>
public sealed record DecideSyntax : RuleSyntax
{
    /// <summary>The deciding role.</summary>
    public Located<string>? By { get; init; }

    /// <summary>How long the decider has.</summary>
    public LimitSyntax? Within { get; init; }
}

/// <summary>A trigger that proposes activation.</summary>
public sealed record TriggerRowSyntax : RuleSyntax
{
    /// <summary>What sets it off.</summary>
    public TriggerSyntax? Trigger { get; init; }

    /// <summary>The level it proposes.</summary>
    public Located<string>? Level { get; init; }
}
