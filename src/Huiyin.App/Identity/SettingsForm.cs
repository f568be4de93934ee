using System.Globalization;
using Huiyin.Core.Identity;

namespace Huiyin.App.Identity;

/// <summary>The organisation's own figures as a form sends them.</summary>
public static class SettingsForm
{
    /// <summary>The field of a figure.</summary>
    public static string Field(string name) => $"figure-{name}";

    /// <summary>True for the figures of vague words.</summary>
    public static bool IsWord(OfficeSettings settings, string name) =>
        settings.VagueMinutes.ContainsKey(name);

    /// <summary>Reads every figure; one that is no whole number reads as out of every bound.</summary>
    public static OfficeSettings Read(OfficeSettings present, IFormCollection sent)
    {
        int Figure(string name) =>
            int.TryParse(
                sent[Field(name)],
                NumberStyles.Integer,
                CultureInfo.InvariantCulture,
                out var figure
            )
                ? figure
                : int.MinValue;
        return new()
        {
            AcknowledgeMinutes = Figure(nameof(OfficeSettings.AcknowledgeMinutes)),
            EscalationMinutes = Figure(nameof(OfficeSettings.EscalationMinutes)),
            AcknowledgementExpiresMinutes = Figure(
                nameof(OfficeSettings.AcknowledgementExpiresMinutes)
            ),
            DecideMinutes = Figure(nameof(OfficeSettings.DecideMinutes)),
            StandByMinutes = Figure(nameof(OfficeSettings.StandByMinutes)),
            FinalReportHours = Figure(nameof(OfficeSettings.FinalReportHours)),
            ReviewDays = Figure(nameof(OfficeSettings.ReviewDays)),
            VagueMinutes = present.VagueMinutes.Keys.Aggregate(
                present.VagueMinutes,
                (words, word) => words.SetItem(word, Figure(word))
            ),
        };
    }
}
