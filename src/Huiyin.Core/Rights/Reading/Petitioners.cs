using System.Text.RegularExpressions;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading;

/// <summary>People of whom the words before say that they petition are petitioners: 想去北京的工人, 参加集体上访的教师.</summary>
internal static class Petitioners
{
    private static readonly Regex Named = new(
        $"(?<=[{Petition}{Journey}{Protest}][^,;]{{0,3}}{Of}[^,;]{{0,3}})[{People}{Man}]",
        RegexOptions.CultureInvariant
    );

    /// <summary>The senses with such people named for what they do.</summary>
    public static string Name(string senses) =>
        senses.Contains(Of, StringComparison.Ordinal) ? Named.Replace(senses, Petitioner) : senses;
}
