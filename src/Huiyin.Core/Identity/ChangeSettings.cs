using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>Chooses the organisation's own figures; all that are out of bounds are named at once.</summary>
public sealed record ChangeSettings(Actor By, OfficeSettings Settings) : OfficeCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(Office office, Instant now)
    {
        var wrong = Settings
            .Figures()
            .Where(figure => figure.Value < figure.Least || figure.Value > figure.Most)
            .ToList();
        if (wrong.Count > 0)
            return Refusal.OutOfBounds(
                wrong.Select(figure => FigureWords.Bounds(figure.Name, figure.Least, figure.Most))
            );
        return Settings.Figures().SequenceEqual(office.Settings.Figures())
            ? Decision.Nothing
            : Decision.Of(new SettingsChanged(now, Settings));
    }
}
