using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Plans.Language;

/// <summary>What every rule says about itself: its id and how it stands to the text.</summary>
public abstract record RuleSyntax : SyntaxNode
{
    /// <summary>Unique in the plan.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>The clauses it cites.</summary>
    public SyntaxList<Located<string>> Clause { get; init; } = [];

    /// <summary>The words it rests on, verbatim.</summary>
    public Located<string>? Quote { get; init; }

    /// <summary>How it stands to the text; absent means as written.</summary>
    public Located<TextStatus>? Status { get; init; }

    /// <summary>What was corrected, and why.</summary>
    public Located<string>? Fix { get; init; }

    /// <summary>The flag whose clause it rewrites.</summary>
    public Located<string>? RewriteOf { get; init; }

    /// <summary>What a person still has to do about it.</summary>
    public Located<string>? Needs { get; init; }

    /// <summary>The open question it depends on.</summary>
    public Located<string>? Gap { get; init; }

    /// <summary>A reviewer's note.</summary>
    public Located<string>? Note { get; init; }

    /// <summary>How it stands to the text.</summary>
    public TextStatus Standing => Status?.Value ?? TextStatus.AsWritten;

    /// <summary>Its id, or what to call it when it has none.</summary>
    public string Name => Id?.Value ?? "?";

    /// <summary>Where to report something about the rule as a whole.</summary>
    public Span Place => Id?.Span ?? Span;
}

/// <summary>A role of the plan.</summary>
public sealed record RoleSyntax : RuleSyntax
{
    /// <summary>The key rules refer to.</summary>
    public Located<string> Key { get; init; } = "";

    /// <summary>The name as printed.</summary>
    public Located<string> Title { get; init; } = "";

    /// <summary>True for a single post.</summary>
    public Located<bool>? Seat { get; init; }

    /// <summary>True when several people hold the post.</summary>
    public Located<bool>? Many { get; init; }

    /// <summary>How it rotates.</summary>
    public Located<string>? Rota { get; init; }

    /// <summary>The role that fills it unless somebody else is named.</summary>
    public Located<string>? ByDefault { get; init; }

    /// <summary>True when the holder may name somebody else.</summary>
    public Located<bool>? MayDelegate { get; init; }

    /// <summary>True for a body outside the office.</summary>
    public Located<bool>? External { get; init; }

    /// <summary>Who heads the group, as printed.</summary>
    public Located<string>? Head { get; init; }

    /// <summary>What the text demands of the head.</summary>
    public Located<string>? HeadRule { get; init; }

    /// <summary>The least number of people.</summary>
    public Located<int>? LeastSize { get; init; }

    /// <summary>Who leads the group, as printed.</summary>
    public Located<string>? Lead { get; init; }

    /// <summary>Who must be in it.</summary>
    public PlanNode? Staff { get; init; }

    /// <summary>How many for each room.</summary>
    public Located<string>? PerRoom { get; init; }

    /// <summary>The posts inside the group.</summary>
    public SyntaxList<Located<string>> Posts { get; init; } = [];
}

/// <summary>Something the plan asks about an incident.</summary>
public sealed record FactSyntax : SyntaxNode
{
    /// <summary>The key tests refer to.</summary>
    public Located<string> Name { get; init; } = "";

    /// <summary>How it is written and compared.</summary>
    public Located<FactType> Type { get; init; } = FactType.Bool;

    /// <summary>The values of an ordered or enum fact.</summary>
    public SyntaxList<Located<string>> Values { get; init; } = [];

    /// <summary>The question to put.</summary>
    public Located<string>? Ask { get; init; }

    /// <summary>The role whose judgement it is.</summary>
    public Located<string>? JudgedBy { get; init; }

    /// <summary>The test it follows from.</summary>
    public FactExpression? Derive { get; init; }

    /// <summary>Where its value comes from when it is not asked.</summary>
    public Located<string>? From { get; init; }

    /// <summary>Help for whoever answers.</summary>
    public Located<string>? Hint { get; init; }

    /// <summary>A reviewer's note.</summary>
    public Located<string>? Note { get; init; }
}

/// <summary>A level.</summary>
public sealed record LevelSyntax : RuleSyntax
{
    /// <summary>The printed name.</summary>
    public Located<string> Title { get; init; } = "";

    /// <summary>The role in command at this level.</summary>
    public Located<string>? Command { get; init; }
}
