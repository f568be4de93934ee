namespace Huiyin.Core.Plans.Language;

/// <summary>A task.</summary>
public sealed record TaskSyntax : RuleSyntax
{
    /// <summary>What sets it off.</summary>
    public TriggerSyntax? Trigger { get; init; }

    /// <summary>Who owes it; of several the first owns it.</summary>
    public SyntaxList<Located<string>> Who { get; init; } = [];

    /// <summary>Who comes along.</summary>
    public SyntaxList<Located<string>> With { get; init; } = [];

    /// <summary>What is to be done.</summary>
    public Located<string>? Do { get; init; }

    /// <summary>By when.</summary>
    public LimitSyntax? Within { get; init; }

    /// <summary>What the limit runs from: activation, notified, assigned, visit or a task.</summary>
    public Located<string>? From { get; init; }

    /// <summary>Where, or at what clock time, as printed.</summary>
    public Located<string>? At { get; init; }

    /// <summary>Tasks that come first.</summary>
    public SyntaxList<Located<string>> After { get; init; } = [];

    /// <summary>What must be attached when it is finished.</summary>
    public Located<string>? Evidence { get; init; }
}

/// <summary>A report.</summary>
public sealed record ReportSyntax : RuleSyntax
{
    /// <summary>What sets it off; absent means any level.</summary>
    public TriggerSyntax? Trigger { get; init; }

    /// <summary>Who owes it.</summary>
    public SyntaxList<Located<string>> By { get; init; } = [];

    /// <summary>Who receives it.</summary>
    public SyntaxList<Located<string>> To { get; init; } = [];

    /// <summary>Who is told as well.</summary>
    public SyntaxList<Located<string>> Notify { get; init; } = [];

    /// <summary>The report's own name.</summary>
    public Located<string>? What { get; init; }

    /// <summary>The fields of its form.</summary>
    public SyntaxList<Located<string>> Content { get; init; } = [];

    /// <summary>By when the first is due.</summary>
    public LimitSyntax? First { get; init; }

    /// <summary>The interval of follow-ups.</summary>
    public LimitSyntax? Every { get; init; }

    /// <summary>Until when follow-ups are owed.</summary>
    public Located<string>? Until { get; init; }

    /// <summary>By when the final report is due after stand-down.</summary>
    public LimitSyntax? Final { get; init; }
}

/// <summary>A request the text provides for.</summary>
public sealed record EscalationSyntax : RuleSyntax
{
    /// <summary>What sets it off.</summary>
    public TriggerSyntax? Trigger { get; init; }

    /// <summary>The condition in one word, for a person to record.</summary>
    public Located<string>? If { get; init; }

    /// <summary>Who asks.</summary>
    public Located<string>? By { get; init; }

    /// <summary>Who is asked.</summary>
    public Located<string>? To { get; init; }

    /// <summary>What decision is asked.</summary>
    public Located<string>? Ask { get; init; }

    /// <summary>What is brought along.</summary>
    public Located<string>? Bring { get; init; }

    /// <summary>What is done meanwhile.</summary>
    public Located<string>? Do { get; init; }

    /// <summary>True when nothing starts it by itself.</summary>
    public Located<bool>? Optional { get; init; }
}

/// <summary>An item of a schedule or of the flow of a visit.</summary>
public sealed record ScheduleSyntax : RuleSyntax
{
    /// <summary>On which days, as printed.</summary>
    public Located<string>? When { get; init; }

    /// <summary>By what clock time.</summary>
    public DueSyntax? Due { get; init; }

    /// <summary>How long before.</summary>
    public LimitSyntax? Lead { get; init; }

    /// <summary>How many times.</summary>
    public TestSyntax? Times { get; init; }

    /// <summary>Only when this holds: a fact, a level test, or a question asked on the spot.</summary>
    public Located<string>? If { get; init; }

    /// <summary>Items that come first.</summary>
    public SyntaxList<Located<string>> After { get; init; } = [];

    /// <summary>How long it may take.</summary>
    public LimitSyntax? Within { get; init; }

    /// <summary>What the limit runs from.</summary>
    public Located<string>? From { get; init; }

    /// <summary>Who does it.</summary>
    public SyntaxList<Located<string>> Who { get; init; } = [];

    /// <summary>Who comes along.</summary>
    public SyntaxList<Located<string>> With { get; init; } = [];

    /// <summary>What is done; <c>gap</c> where the text breaks off.</summary>
    public Located<string>? Do { get; init; }

    /// <summary>What is collected.</summary>
    public SyntaxList<Located<string>> Content { get; init; } = [];

    /// <summary>Where it is collected from.</summary>
    public SyntaxList<Located<string>> Channels { get; init; } = [];

    /// <summary>What is written down.</summary>
    public SyntaxList<Located<string>> Fields { get; init; } = [];

    /// <summary>Bounds: representatives.</summary>
    public PlanNode? Limit { get; init; }

    /// <summary>What is promised to the visitor, and by when.</summary>
    public SyntaxList<PromiseSyntax> Promise { get; init; } = [];
}

/// <summary>Something promised to a visitor.</summary>
public sealed record PromiseSyntax(Located<string> Name, LimitSyntax Within) : SyntaxNode;
