namespace Huiyin.Core.Incidents;

/// <summary>Names one incident for ever; people see its number instead.</summary>
/// <param name="Value">A UUID of version 7, made by the host.</param>
public readonly record struct IncidentId(Guid Value)
{
    /// <summary>Reads an id; null when the text is none.</summary>
    public static IncidentId? Parse(string text) =>
        Guid.TryParse(text, out var value) ? new(value) : null;

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
