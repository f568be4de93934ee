using System.Globalization;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>How far a version differs from the one before it.</summary>
public enum Bump
{
    /// <summary>Names, contacts, slips of the pen.</summary>
    Patch,

    /// <summary>Limits, intervals, new tasks.</summary>
    Minor,

    /// <summary>Levels, roles, activation.</summary>
    Major,
}

/// <summary>Numbers of versions.</summary>
public static class VersionBump
{
    /// <summary>The version after that one; a plan's first approved version is 1.0.0.</summary>
    public static string Next(string version, Bump bump)
    {
        var parts = version.Split('-')[0].Split('.').Select(Number).ToArray();
        return parts is not [var major, var minor, var patch] ? "1.0.0"
            : major == 0 ? "1.0.0"
            : bump == Bump.Major ? $"{major + 1}.0.0"
            : bump == Bump.Minor ? $"{major}.{minor + 1}.0"
            : $"{major}.{minor}.{patch + 1}";
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
