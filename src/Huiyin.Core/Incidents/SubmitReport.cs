using System.Collections.Immutable;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// The owner submits a report. The next one falls due its interval after this one, not after the one that was missed.
/// After stand-down the same command submits the final report.
/// </summary>
/// <param name="By">Who submits.</param>
/// <param name="Report">The rule's id.</param>
/// <param name="Content">The fields as filled in; every field the plan names must say something.</param>
public sealed record SubmitReport(
    Actor By,
    string Report,
    ImmutableSortedDictionary<string, string> Content
) : IncidentCommand(By)
{
    /// <summary>Each field is kept whole up to this many characters and refused beyond.</summary>
    public const int LongestField = 4000;

    /// <summary>The one field of a report for which the plan names none.</summary>
    public const string OnlyField = "情况";

    /// <summary>The number of the report the person was writing; null when a program does not say.</summary>
    public int? Number { get; init; }

    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (Refuse(run, context, out var line) is { } refusal)
            return refusal;
        var number = line!.NextReport;
        if (Number is { } meant && meant < number)
            return Decision.Nothing;
        var final = run.Open(ReportLine.FinalOf(Report)) is not null;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Then(new ReportSubmitted(now, Report, new(number, now, By.Id, final, Content)));
        if (final)
            unfolding.Meet(ReportLine.FinalOf(Report), By.Id);
        else
            unfolding.Submitted(unfolding.Run.Reports[Report], By.Id);
        return unfolding.Decision;
    }

    /// <summary>The fields a report of this line has.</summary>
    public static ImmutableArray<string> FieldsOf(ReportLine line) =>
        line.Content.IsEmpty ? [OnlyField] : line.Content;

    private Refusal? Refuse(Incident run, IncidentContext context, out ReportLine? line)
    {
        line = run.Reports.GetValueOrDefault(Report);
        return line is null ? Refusal.NoSuchReport(Report)
            : IsNoLongerOwed(run, line)
                ? run.IsOver ? Refusal.IncidentIsOver(run)
                    : Refusal.NoSuchReport(Report)
            : NotFor(line.Owner, run, Report, context) ?? RefuseContent(FieldsOf(line));
    }

    private static bool IsNoLongerOwed(Incident run, ReportLine line) =>
        (run.IsOver || line.Ended)
        && !run.Obligations.Values.Any(o => o.IsOpen && o.Subject == line.Rule);

    private Refusal? RefuseContent(ImmutableArray<string> fields)
    {
        if (Content.Keys.FirstOrDefault(field => !fields.Contains(field)) is { } unknown)
            return Refusal.NoSuchField(unknown, fields);
        if (WrittenWords.Refuse(LongestField, [.. Content.Values]) is { } wrong)
            return wrong;
        var empty = fields
            .Where(field => string.IsNullOrWhiteSpace(Content.GetValueOrDefault(field)))
            .ToList();
        return empty.Count > 0 ? Refusal.ReportIncomplete(empty) : null;
    }
}
