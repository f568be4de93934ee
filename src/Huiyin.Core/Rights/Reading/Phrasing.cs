using System.Text.RegularExpressions;

namespace Huiyin.Core.Rights.Reading;

/// <summary>How an infringement is said, as senses in their order; the widest net of the screen.</summary>
/// <param name="Senses">A regular expression over <see cref="Sense"/>; a group named <c>a</c> marks the act, else its end does.</param>
/// <param name="Consequence">What the screen does when a text or a rule says it.</param>
internal sealed record Phrasing(string Senses, ScreenAct Consequence)
{
    /// <summary>What turns an act behind it into a protection: must not, prevent, give up.</summary>
    public const string Prohibitions = Sense.Forbid + Sense.Prevent + Sense.NotBy;

    private readonly Lazy<Regex> _pattern = new(() => new(Senses, RegexOptions.CultureInvariant));
    private readonly List<UInt128> _needed = SenseMask.Needed(Senses);

    /// <summary>The kind it is scored by.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What is done: neighbouring clauses that do the same are one flag.</summary>
    public string Act { get; init; } = "";

    /// <summary>Senses that turn it into a protection when they stand before the act.</summary>
    public string NegatedBy { get; init; } = Prohibitions;

    /// <summary>Senses in the clause that make it lawful or something else.</summary>
    public string Unless { get; init; } = "";

    /// <summary>True when those senses count wherever the sentence has them before the act.</summary>
    public bool UnlessAnywhere { get; init; }

    /// <summary>True when a grading of persons in the same sentence says all of it.</summary>
    public bool YieldsToGrading { get; init; }

    /// <summary>Every place where the sentence says it, protections and lawful steps among them.</summary>
    public IEnumerable<Match> In(SenseSentence sentence) =>
        _needed.TrueForAll(it => (sentence.Mask & it) != 0)
            ? _pattern.Value.Matches(sentence.Senses)
            : [];
}
