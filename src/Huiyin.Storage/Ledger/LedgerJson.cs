using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Library;
using Huiyin.Core.Rights;
using NodaTime;

namespace Huiyin.Storage.Ledger;

/// <summary>How events and states are written. Enums and times are words a person can read in the file.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(InstantConverter), typeof(InfringementConverter)]
)]
[JsonSerializable(typeof(Office))]
[JsonSerializable(typeof(PlanRecord))]
[JsonSerializable(typeof(DraftRecord))]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(OfficeFounded))]
[JsonSerializable(typeof(SeatSet))]
[JsonSerializable(typeof(SeatTaken))]
[JsonSerializable(typeof(SeatLeft))]
[JsonSerializable(typeof(SettingsChanged))]
[JsonSerializable(typeof(FallbackChanged))]
[JsonSerializable(typeof(LegalReviewerNamed))]
[JsonSerializable(typeof(PlanAdopted))]
[JsonSerializable(typeof(RolesBound))]
[JsonSerializable(typeof(PlanSuspended))]
[JsonSerializable(typeof(PlanResumed))]
[JsonSerializable(typeof(PlanRetired))]
[JsonSerializable(typeof(DraftImported))]
[JsonSerializable(typeof(SettlementsCarried))]
[JsonSerializable(typeof(ItemsAccepted))]
[JsonSerializable(typeof(ItemEdited))]
[JsonSerializable(typeof(ItemRejected))]
[JsonSerializable(typeof(ItemReopened))]
[JsonSerializable(typeof(ItemSplit))]
[JsonSerializable(typeof(ItemAdded))]
[JsonSerializable(typeof(QuestionAnswered))]
[JsonSerializable(typeof(QuestionDismissed))]
[JsonSerializable(typeof(SuggestionTaken))]
[JsonSerializable(typeof(FlagDecided))]
[JsonSerializable(typeof(TermsSet))]
[JsonSerializable(typeof(HeaderSet))]
[JsonSerializable(typeof(DraftSubmitted))]
[JsonSerializable(typeof(DraftSigned))]
[JsonSerializable(typeof(DraftSentBack))]
[JsonSerializable(typeof(DraftApproved))]
[JsonSerializable(typeof(DraftAbandoned))]
[JsonSerializable(typeof(ObligationOpened))]
[JsonSerializable(typeof(ObligationRedated))]
[JsonSerializable(typeof(ObligationMet))]
[JsonSerializable(typeof(ObligationWaived))]
[JsonSerializable(typeof(ObligationReplaced))]
[JsonSerializable(typeof(ObligationEscalated))]
[JsonSerializable(typeof(EscalationAcknowledged))]
[JsonSerializable(typeof(IncidentReported))]
[JsonSerializable(typeof(FactsAnswered))]
[JsonSerializable(typeof(IncidentGraded))]
[JsonSerializable(typeof(DecisionProposed))]
[JsonSerializable(typeof(ProposalWithdrawn))]
[JsonSerializable(typeof(PlanActivated))]
[JsonSerializable(typeof(StoodBy))]
[JsonSerializable(typeof(IncidentRejected))]
[JsonSerializable(typeof(LevelChanged))]
[JsonSerializable(typeof(LevelKept))]
[JsonSerializable(typeof(TaskPlanned))]
[JsonSerializable(typeof(TaskIssued))]
[JsonSerializable(typeof(TaskNotified))]
[JsonSerializable(typeof(TaskAcknowledged))]
[JsonSerializable(typeof(TaskCompleted))]
[JsonSerializable(typeof(TaskWaived))]
[JsonSerializable(typeof(ReportLineOpened))]
[JsonSerializable(typeof(ReportLineEnded))]
[JsonSerializable(typeof(ReportSubmitted))]
[JsonSerializable(typeof(ReportSlotOpened))]
[JsonSerializable(typeof(RuleFired))]
[JsonSerializable(typeof(RuleReleased))]
[JsonSerializable(typeof(PlanEventRecorded))]
[JsonSerializable(typeof(SupportRequested))]
[JsonSerializable(typeof(SupportAnswered))]
[JsonSerializable(typeof(StoodDown))]
[JsonSerializable(typeof(FindingRecorded))]
[JsonSerializable(typeof(IncidentReviewed))]
public sealed partial class LedgerJson : JsonSerializerContext;

/// <summary>The one form in which events and states are written.</summary>
public static class LedgerFormat
{
    /// <summary>Chinese is written as it reads, not as escapes; nothing of it is ever put into a page unescaped.</summary>
    public static LedgerJson Json { get; } = new(Options(Parts(new(Options([])))));

    private static JsonSerializerOptions Options(IEnumerable<JsonConverter> parts)
    {
        var options = new JsonSerializerOptions(LedgerJson.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var part in parts)
            options.Converters.Add(part);
        return options;
    }

    /// <summary>The parts of a state that are worth writing once.</summary>
    private static IEnumerable<JsonConverter> Parts(LedgerJson plain) =>
        [
            new WrittenOnce<Obligation>(plain.Obligation),
            new WrittenOnce<TaskRun>(plain.TaskRun),
            new WrittenOnce<SubmittedReport>(plain.SubmittedReport),
            new WrittenOnce<DraftPlan>(plain.DraftPlan),
        ];
}

/// <summary>Writes moments as ISO 8601 in UTC to the millisecond, which is what the office's clock gives.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    private const int SecondsLength = 19;

    public override Instant Read(
        ref Utf8JsonReader reader,
        Type type,
        JsonSerializerOptions options
    ) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(reader.GetDateTime(), DateTimeKind.Utc));

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[32];
        Utf8Formatter.TryFormat(value.ToDateTimeUtc(), text, out _, 'O');
        text[SecondsLength + 4] = (byte)'Z';
        writer.WriteStringValue(text[..(SecondsLength + 5)]);
    }
}

/// <summary>Writes a class of infringement as its word; what it means is in the program, not in the file.</summary>
internal sealed class InfringementConverter : JsonConverter<Infringement>
{
    public override Infringement Read(
        ref Utf8JsonReader reader,
        Type type,
        JsonSerializerOptions options
    ) =>
        RightsScreen.Class(reader.GetString() ?? "")
        ?? throw new JsonException("The class of infringement is unknown.");

    public override void Write(
        Utf8JsonWriter writer,
        Infringement value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value.Id);
}
