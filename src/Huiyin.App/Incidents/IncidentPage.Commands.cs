using System.Collections.Immutable;
using System.Globalization;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Incidents;

public sealed partial class IncidentPage
{
    /// <summary>The stamp of what the visitor saw when deciding.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>The place on the page to come back to.</summary>
    [BindProperty]
    public string? At { get; set; }

    public Task<IActionResult> OnPostActivate(
        string? level,
        string? reason,
        string? expectedHours,
        string? measures
    ) =>
        Do(by => new ActivatePlan(by, level ?? "", reason ?? "", Hours(expectedHours), measures)
        {
            Seen = Seen,
        });

    public Task<IActionResult> OnPostStandBy(string? reason) =>
        Do(by => new StandBy(by, reason ?? "") { Seen = Seen });

    public Task<IActionResult> OnPostReject(string? reason) =>
        Do(by => new RejectProposal(by, reason ?? "") { Seen = Seen });

    public Task<IActionResult> OnPostChangeLevel(string? level, string? reason) =>
        Do(by => new ChangeLevel(by, level ?? "", reason ?? "") { Seen = Seen });

    public Task<IActionResult> OnPostKeepLevel(string? reason) =>
        Do(by => new KeepLevel(by, reason ?? "") { Seen = Seen });

    public Task<IActionResult> OnPostStart(string? task) => Do(by => new StartTask(by, task ?? ""));

    public Task<IActionResult> OnPostAcknowledge(string? task) =>
        Do(by => new AcknowledgeTask(by, task ?? ""));

    public Task<IActionResult> OnPostComplete(string? task, string? note) =>
        Do(by => new CompleteTask(by, task ?? "", note ?? ""));

    public Task<IActionResult> OnPostWaive(string? task, string? reason) =>
        Do(by => new WaiveTask(by, task ?? "", reason ?? ""));

    public Task<IActionResult> OnPostTakeUp(string? obligation) =>
        Do(by => new AcknowledgeEscalation(by, obligation ?? ""));

    public Task<IActionResult> OnPostReport(
        string? report,
        int slot,
        Dictionary<string, string?> content
    ) =>
        Do(by => new SubmitReport(
            by,
            report ?? "",
            content.ToImmutableSortedDictionary(
                field => field.Key,
                field => field.Value ?? "",
                StringComparer.Ordinal
            )
        )
        {
            Number = slot,
        });

    public Task<IActionResult> OnPostRequestSupport(string? rule, string? note) =>
        Do(by => new RequestSupport(by, rule ?? "", note ?? ""));

    public Task<IActionResult> OnPostAnswerSupport(int request, string? answer) =>
        Do(by => new AnswerSupport(by, request, answer ?? ""));

    public Task<IActionResult> OnPostRecordEvent(string? name, string? note) =>
        Do(by => new RecordEvent(by, name ?? "", note ?? ""));

    public Task<IActionResult> OnPostFacts(int revision) =>
        Do(by => new AnswerFacts(by, FactForm.Read(View.Plan, Request.Form), revision));

    public Task<IActionResult> OnPostStandDown(
        string? condition,
        string? matters,
        bool nobodyHeld
    ) => Do(by => new StandDown(by, condition ?? "", matters ?? "", nobodyHeld) { Seen = Seen });

    public Task<IActionResult> OnPostFinding(
        string? clause,
        string? rule,
        string? text,
        string? change
    ) => Do(by => new RecordFinding(by, clause ?? "", rule, text ?? "", change ?? ""));

    public Task<IActionResult> OnPostReview(string? summary) =>
        Do(by => new ReviewIncident(by, summary ?? ""));

    /// <summary>What is no number is out of bounds, and refused as such.</summary>
    private static int? Hours(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, CultureInfo.InvariantCulture, out var hours) ? hours
        : 0;

    private async Task<IActionResult> Do(Func<Actor, IncidentCommand> command)
    {
        if (!Load())
            return NotFound();
        var place = $"{View.Address}#{Uri.EscapeDataString(At ?? "")}";
        var answer = await Carry(Running.Incidents.Do(View.Key, command(Actor)), _ => place);
        Load();
        return answer;
    }
}
