namespace Huiyin.Core.Plans.Language;

/// <summary>What a clause of the text is used for.</summary>
public enum ClauseUse
{
    /// <summary>Rules rest on it.</summary>
    Rule,

    /// <summary>It infringes somebody's rights; nothing rests on it but rewrites.</summary>
    Flagged,

    /// <summary>It informs and orders nothing.</summary>
    Informative,

    /// <summary>It is blank or cannot be read.</summary>
    Gap,
}

/// <summary>A clause of the text, found by line or by span of characters.</summary>
public sealed record ClauseSyntax : SyntaxNode
{
    /// <summary>The positional id.</summary>
    public Located<string> Id { get; init; } = "";

    /// <summary>The line it stands on, or its first and last line.</summary>
    public SyntaxList<Located<int>> Lines { get; init; } = [];

    /// <summary>Its first character and the one after its last, counted from 0 in the source.</summary>
    public SyntaxList<Located<string>> Characters { get; init; } = [];

    /// <summary>The number as printed; empty when it has none.</summary>
    public Located<string>? Number { get; init; }

    /// <summary>What it is used for.</summary>
    public Located<ClauseUse> Use { get; init; } = ClauseUse.Rule;

    /// <summary>A reviewer's note.</summary>
    public Located<string>? Note { get; init; }
}
