using System.Text.RegularExpressions;

namespace Huiyin.Core.Rights.Reading;

/// <summary>A name such as 劝返接回组 is no order; 派出劝返组 is one.</summary>
internal static class TeamNames
{
    private static readonly Regex Name = new(
        $"(?<!{Sense.Dispatch}[^,;]{{0,3}})[^,;、.{Sense.Towards}{Sense.Team}{Sense.Staff}{Sense.Dispatch}]{{1,4}}\\.{{0,2}}{Sense.Team}",
        RegexOptions.CultureInvariant
    );

    /// <summary>The senses with those of team names taken out.</summary>
    public static string Blank(string senses) =>
        senses.Contains(Sense.Team, StringComparison.Ordinal)
            ? Name.Replace(senses, name => new string(Sense.None, name.Length))
            : senses;
}
