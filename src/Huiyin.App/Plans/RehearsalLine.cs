using System.Text.Json;
using Huiyin.App.Cli;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Rehearsals;
using Huiyin.Storage.Ledger;
using NodaTime;
using NodaTime.Text;

namespace Huiyin.App.Plans;

/// <summary>A rehearsal as JSON lines: one an event, the same bytes every time.</summary>
internal static class RehearsalLine
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.Rfc3339;

    public static string Of(
        RehearsedEvent line,
        Instant start,
        CompiledPlan plan,
        string language
    ) =>
        JsonSerializer.Serialize(
            new
            {
                after = After(line.At - start),
                at = Local.Format(
                    line.At.InZone(DateTimeZoneProviders.Tzdb[plan.TimeZone]).ToOffsetDateTime()
                ),
                line.Actor,
                type = line.Event is { } happened ? EventCodec.Name(happened) : "refused",
                data = line.Event is { } written
                    ? JsonDocument.Parse(EventCodec.Write(written)).RootElement
                    : Refused(line, language),
                notices = line.Notices.Select(notice => new
                {
                    notice.Seat,
                    text = notice.Text.In(language),
                }),
            },
            CliJson.Options
        );

    /// <summary>How everything owed ended, by the obligations' own states.</summary>
    public static string Summary(Rehearsal rehearsal) =>
        JsonSerializer.Serialize(
            new
            {
                type = "summary",
                status = rehearsal.Run.Status.ToString(),
                level = rehearsal.Run.Level,
                obligations = rehearsal
                    .Run.Obligations.Values.GroupBy(owed => owed.State)
                    .OrderBy(group => group.Key)
                    .ToDictionary(group => group.Key.ToString(), group => group.Count()),
                late = rehearsal
                    .Run.Obligations.Values.Where(owed =>
                        owed.State == ObligationState.MetLate || owed.Step > 0
                    )
                    .Select(owed => owed.Id),
            },
            CliJson.Options
        );

    private static JsonElement Refused(RehearsedEvent line, string language) =>
        JsonSerializer.SerializeToElement(
            new { line.Refusal!.Code, message = line.Refusal.Message.In(language) },
            CliJson.Options
        );

    private static string After(Duration elapsed) =>
        $"{(int)elapsed.TotalHours:00}:{elapsed.Minutes:00}:{elapsed.Seconds:00}";
}
