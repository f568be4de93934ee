using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;

namespace Huiyin.App.Plans;

/// <summary>What each code of a plan's check means and what to do.</summary>
public sealed class HelpPage(Visitor visitor, RunningOffice running) : OfficePage(visitor, running)
{
    private static readonly IReadOnlyList<CodeHelp> Codes =
    [
        .. PlanLibrary
            .Read("plan-language.md")
            .ReplaceLineEndings("\n")
            .Split("\n### ")
            .Skip(1)
            .Select(CodeHelp.Of),
    ];

    /// <summary>The codes in order.</summary>
    public static IReadOnlyList<CodeHelp> All => Codes;
}

/// <summary>The help on a code.</summary>
/// <param name="Code">The code: HP0101.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What to do.</param>
public sealed record CodeHelp(string Code, string Title, string Text)
{
    /// <summary>Reads a section of the reference: its heading, then its text.</summary>
    public static CodeHelp Of(string section)
    {
        var lines = section.Split('\n', 2);
        var heading = lines[0].Split(' ', 2);
        return new(heading[0], heading[^1], lines[^1].Split("\n## ")[0].Replace("`", "").Trim());
    }
}
