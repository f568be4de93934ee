namespace Huiyin.Core.Plans.Language;

/// <summary>A plan file as read: every block typed, every value with its place. Equality ignores places and key order.</summary>
public sealed record PlanSyntax : SyntaxNode
{
    /// <summary>The language's name and version.</summary>
    public Located<string> Schema { get; init; } = PlanReader.Schema;

    /// <summary>Id, title, version, status.</summary>
    public HeaderSyntax Header { get; init; } = new();

    /// <summary>Where the plan's text comes from.</summary>
    public SourceSyntax? Source { get; init; }

    /// <summary>Figures an office fills in.</summary>
    public SyntaxList<ParameterSyntax> Parameters { get; init; } = [];

    /// <summary>Words the plan settles: <c>day</c>, or minutes for a vague word.</summary>
    public SyntaxList<TermSyntax> Terms { get; init; } = [];

    /// <summary>The clauses of the text.</summary>
    public SyntaxList<ClauseSyntax> Clauses { get; init; } = [];

    /// <summary>What the text applies to.</summary>
    public SyntaxList<StatementSyntax> Scope { get; init; } = [];

    /// <summary>The roles.</summary>
    public SyntaxList<RoleSyntax> Roles { get; init; } = [];

    /// <summary>What is asked about an incident.</summary>
    public SyntaxList<FactSyntax> Facts { get; init; } = [];

    /// <summary>The levels, most severe first.</summary>
    public SyntaxList<LevelSyntax> Levels { get; init; } = [];

    /// <summary>Where the text says who commands at which level.</summary>
    public StatementSyntax? LevelCommand { get; init; }

    /// <summary>The grading table.</summary>
    public GradingSyntax? Grading { get; init; }

    /// <summary>Who decides on activation.</summary>
    public ActivationSyntax? Activation { get; init; }

    /// <summary>The task rules.</summary>
    public SyntaxList<TaskSyntax> Tasks { get; init; } = [];

    /// <summary>The report rules.</summary>
    public SyntaxList<ReportSyntax> Reports { get; init; } = [];

    /// <summary>Requests the text provides for.</summary>
    public SyntaxList<EscalationSyntax> Escalation { get; init; } = [];

    /// <summary>What is done by the day, week or season.</summary>
    public SyntaxList<ScheduleSyntax> Schedule { get; init; } = [];

    /// <summary>What is done for each visit.</summary>
    public SyntaxList<ScheduleSyntax> ReceptionFlow { get; init; } = [];

    /// <summary>What is done for each request for service.</summary>
    public SyntaxList<ScheduleSyntax> Service { get; init; } = [];

    /// <summary>When the response ends.</summary>
    public SyntaxList<StatementSyntax> Deactivation { get; init; } = [];

    /// <summary>Standing duties.</summary>
    public SyntaxList<StatementSyntax> Duties { get; init; } = [];

    /// <summary>People, things and reachability kept ready.</summary>
    public SyntaxList<StatementSyntax> Resources { get; init; } = [];

    /// <summary>Records and how long they are kept.</summary>
    public SyntaxList<StatementSyntax> Records { get; init; } = [];

    /// <summary>What follows a response.</summary>
    public SyntaxList<StatementSyntax> Aftercare { get; init; } = [];

    /// <summary>The review of a response.</summary>
    public SyntaxList<StatementSyntax> Review { get; init; } = [];

    /// <summary>Drills.</summary>
    public SyntaxList<StatementSyntax> Drills { get; init; } = [];

    /// <summary>Upkeep of the plan.</summary>
    public SyntaxList<StatementSyntax> Maintenance { get; init; } = [];

    /// <summary>Lines of communication.</summary>
    public SyntaxList<StatementSyntax> Comms { get; init; } = [];

    /// <summary>What must and must not be done.</summary>
    public SyntaxList<StatementSyntax> Constraints { get; init; } = [];

    /// <summary>Breaches the text names.</summary>
    public SyntaxList<StatementSyntax> Accountability { get; init; } = [];

    /// <summary>One-off preparations.</summary>
    public SyntaxList<StatementSyntax> Setup { get; init; } = [];

    /// <summary>What is still to be done about the plan itself.</summary>
    public SyntaxList<StatementSyntax> Todo { get; init; } = [];

    /// <summary>Clauses that infringe or may infringe somebody's rights.</summary>
    public SyntaxList<FlagSyntax> Flagged { get; init; } = [];

    /// <summary>What the text leaves open.</summary>
    public SyntaxList<GapSyntax> Gaps { get; init; } = [];

    /// <summary>Every rule with its block's key, in the file's block order.</summary>
    public IEnumerable<(string Block, RuleSyntax Rule)> Rules => PlanRules.Of(this);
}
