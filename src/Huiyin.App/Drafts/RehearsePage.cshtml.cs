using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.App.Incidents;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Rehearsals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NodaTime;

namespace Huiyin.App.Drafts;

/// <summary>Plays a story of one's own through a draft, in no time; nothing is recorded and nobody is notified.</summary>
public sealed class RehearsePage(
    Visitor visitor,
    RunningOffice running,
    Reader reader,
    FactWords facts
) : OfficePage(visitor, running)
{
    private Rehearsal? _played;

    /// <summary>The draft's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The story as typed.</summary>
    [BindProperty]
    public string Story { get; set; } = "";

    /// <summary>The draft.</summary>
    public DraftRecord Draft { get; private set; } = DraftRecord.Empty;

    /// <summary>The plan as the draft has it now; null while it does not compile.</summary>
    public CompiledPlan? Plan { get; private set; }

    /// <summary>What is wrong with the story.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; private set; } = [];

    /// <summary>What happened, with the time since the start; empty before it was played.</summary>
    public IReadOnlyList<PlayedLine> Played { get; private set; } = [];

    /// <summary>How what was owed ended.</summary>
    public IReadOnlyList<(ObligationState State, int Count)> Ended =>
        _played is null
            ? []
            :
            [
                .. _played
                    .Run.Obligations.Values.GroupBy(owed => owed.State)
                    .OrderBy(group => group.Key)
                    .Select(group => (group.Key, group.Count())),
            ];

    /// <summary>Loads the draft, or says that there is none.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        Draft = Running.Drafts.Find(Id);
        Plan = Draft.Exists ? DraftYaml.Print(Draft.Sheet).File.Compiled : null;
        if (!Draft.Exists)
            context.Result = NotFound();
    }

    /// <summary>Shows an example that fits the draft.</summary>
    public void OnGet() => Story = Plan is null ? "" : ExampleStory.For(Plan);

    /// <summary>Plays the story.</summary>
    public IActionResult OnPost()
    {
        var (story, problems) = StoryReader.Read(Story.ReplaceLineEndings("\n"));
        Problems = problems;
        if (story is null || Plan is null)
            return Page();
        _played = Rehearsal.Of(Plan with { Approved = true }, story, Calendars.Known);
        Played = [.. _played.Events.Select(line => Line(line, story.Start)).OfType<PlayedLine>()];
        return Page();
    }

    /// <summary>How an obligation ended, in a word.</summary>
    public static Phrase Word(ObligationState state) =>
        state switch
        {
            ObligationState.Open => new("未办结", "open"),
            ObligationState.Met => new("按时办结", "met"),
            ObligationState.MetLate => new("超时办结", "met late"),
            ObligationState.Waived => new("不适用", "waived"),
            ObligationState.Replaced => new("由其他事项接替", "replaced"),
        };

    private PlayedLine? Line(RehearsedEvent line, Instant start)
    {
        var after = line.At - start;
        var clock = $"{(int)after.TotalHours:00}:{after.Minutes:00}";
        return line.Refusal is { } refusal ? new(clock, refusal.Message, true)
            : Said(line.Event!) is { } said ? new(clock, said, false)
            : null;
    }

    private Phrase? Said(LedgerEvent happened) =>
        Timeline.Describe(
            happened,
            _played!.Run,
            _played.Context,
            new(Person, (fact, value) => Phrase.Same(facts.Of(fact, value)))
        );

    private string Person(string actor) =>
        Plan!.Roles.TryGetValue(actor, out var role)
            ? role.Name
            : reader.Say(new("推演", "the rehearsal"));
}

/// <summary>A line of a rehearsal.</summary>
/// <param name="After">How long after the start.</param>
/// <param name="Said">What happened, or why not.</param>
/// <param name="Refused">True for a step that was refused.</param>
public sealed record PlayedLine(string After, Phrase Said, bool Refused);
