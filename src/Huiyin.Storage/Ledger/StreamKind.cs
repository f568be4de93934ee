using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Library;

namespace Huiyin.Storage.Ledger;

using Book = ImmutableSortedDictionary<string, Obligation>;

/// <summary>A kind of stream: how its state is folded, written, and what it owes.</summary>
public abstract class StreamKind(string name)
{
    /// <summary>The kind's name in the database.</summary>
    public string Name { get; } = name;

    internal abstract object Empty { get; }
    internal abstract object Fold(object state, LedgerEvent happened);
    internal abstract void Write(object state, Utf8JsonWriter json);
    internal abstract object Read(ReadOnlySpan<byte> json);
    internal abstract Book Obligations(object state);
}

/// <inheritdoc />
public sealed class StreamKind<TState>(
    string name,
    TState empty,
    Func<TState, LedgerEvent, TState> apply,
    JsonTypeInfo<TState> json,
    Func<TState, Book>? obligations = null
) : StreamKind(name)
    where TState : class
{
    internal override object Empty => empty;

    internal override object Fold(object state, LedgerEvent happened) =>
        apply((TState)state, happened);

    internal override void Write(object state, Utf8JsonWriter writer) =>
        JsonSerializer.Serialize(writer, (TState)state, json);

    internal override object Read(ReadOnlySpan<byte> state) =>
        JsonSerializer.Deserialize(state, json)!;

    internal override Book Obligations(object state) =>
        obligations?.Invoke((TState)state) ?? Book.Empty;
}

/// <summary>The kinds of streams there are.</summary>
public static class Streams
{
    /// <summary>The organisation; its one key is <c>office</c>.</summary>
    public static StreamKind<Office> Office { get; } =
        new("office", Core.Identity.Office.Empty, OfficeApply.Apply, LedgerFormat.Json.Office);

    /// <summary>The plans, by plan id.</summary>
    public static StreamKind<PlanRecord> Plan { get; } =
        new(
            "plan",
            PlanRecord.Empty,
            PlanApply.Apply,
            LedgerFormat.Json.PlanRecord,
            plan => plan.Obligations
        );

    /// <summary>The drafts of plans, by draft id.</summary>
    public static StreamKind<DraftRecord> Draft { get; } =
        new("draft", DraftRecord.Empty, DraftApply.Apply, LedgerFormat.Json.DraftRecord);

    /// <summary>The incidents, by incident id.</summary>
    public static StreamKind<Incident> Incident { get; } =
        new(
            "incident",
            Core.Incidents.Incident.Empty,
            IncidentApply.Apply,
            LedgerFormat.Json.Incident,
            run => run.Obligations
        );

    /// <summary>The key of the one office stream.</summary>
    public const string OfficeKey = "office";

    internal static StreamKind Named(string name) =>
        name switch
        {
            "office" => Office,
            "plan" => Plan,
            "draft" => Draft,
            "incident" => Incident,
            _ => throw new DamagedLedgerException($"no kind of stream is called '{name}'"),
        };
}
