using Huiyin.App.Frame;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Plans.Library;

namespace Huiyin.App.Plans;

/// <summary>A version of a plan as a reader sees it.</summary>
public sealed record PlanView(
    PlanRecord Record,
    PlanVersion Version,
    PlanFile File,
    Office Office,
    Reader Reader
)
{
    /// <summary>The plan as it runs.</summary>
    public CompiledPlan Plan => File.Compiled!;

    /// <summary>The plan as it was written.</summary>
    public PlanSyntax Syntax => File.Syntax!;

    /// <summary>True for the version in force.</summary>
    public bool IsCurrent => Record.Current?.Hash == Version.Hash;

    /// <summary>The version's short mark.</summary>
    public string ShortHash => Version.Hash[..8];

    /// <summary>The printed name of a role, or the text itself where it names none.</summary>
    public string NameOf(string role) =>
        Plan.Roles.TryGetValue(role, out var found) ? found.Name
        : PlanWords.BuiltIn(role) is { } phrase ? Reader.Say(phrase)
        : role;

    /// <summary>The printed names of roles.</summary>
    public string NamesOf(IEnumerable<string> roles) => string.Join("、", roles.Select(NameOf));

    /// <summary>The printed name of a level.</summary>
    public string LevelName(string level) =>
        Plan.Levels.FirstOrDefault(it => it.Id == level)?.Name ?? level;

    /// <summary>The levels with what each sets going, the most severe first.</summary>
    public IEnumerable<LevelView> Levels =>
        Plan.Levels.Select((level, rank) => new LevelView(this, level, rank));

    /// <summary>The roles of the office with the seat of each; the seat is null while there is none.</summary>
    public IEnumerable<(Role Role, Seat? Seat)> Seats =>
        Plan
            .Roles.Values.Where(role => !role.External)
            .Select(role =>
                (
                    role,
                    Office.Seats.GetValueOrDefault(Record.Bindings.GetValueOrDefault(role.Key, ""))
                )
            );

    /// <summary>The clauses of the text with what was made of each.</summary>
    public IEnumerable<ClauseView> Clauses => ClauseView.All(this);

    /// <summary>The place on the page of a rule; empty where the plan has none of that id.</summary>
    public string AnchorOf(string rule) =>
        Syntax
            .Rules.Where(it => it.Rule.Id?.Value == rule)
            .Select(it => RuleCard.AnchorOf(it.Block, rule))
            .FirstOrDefault("");

    /// <summary>A phrase in the reader's language.</summary>
    public string Say(Phrase phrase) => Reader.Say(phrase);
}
