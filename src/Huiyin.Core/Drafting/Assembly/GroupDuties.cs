using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>What the text gives a body to do: the sentences below its heading, and those that say 负责 of it.</summary>
internal static partial class GroupDuties
{
    /// <summary>The duties with their clauses, in the order of the text.</summary>
    public static IEnumerable<(Clause Clause, string Duty)> In(
        ImmutableArray<Clause> clauses,
        DraftGroup group
    )
    {
        foreach (var clause in clauses)
        foreach (var (_, sentence) in ClauseSentences.Of(clause.Body))
            if (IsTheirs(clause, sentence, group.Name) && Duty(sentence, group.Name) is { } duty)
                yield return (clause, duty);
    }

    private static bool IsTheirs(Clause clause, string sentence, string name) =>
        clause.Path.Any(it => it.Heading.StartsWith(name, StringComparison.Ordinal))
        || sentence.StartsWith(name, StringComparison.Ordinal)
            && Charged().IsMatch(sentence)
            && !Founds().IsMatch(sentence);

    private static string? Duty(string sentence, string name)
    {
        var words = Lead().Replace(sentence.Trim().TrimEnd('。', '；'), "");
        if (words.StartsWith(name, StringComparison.Ordinal))
            words = Lead().Replace(words[name.Length..], "");
        if (
            Composition().IsMatch(words)
            && Charge().Match(words) is { Success: true, Index: var at }
        )
            words = words[at..];
        return
            words.Length is >= 6 and <= 120
            && !Composition().IsMatch(words)
            && !words.StartsWith("负责人", StringComparison.Ordinal)
            ? words
            : null;
    }

    [GeneratedRegex("下设|设立|设在", RegexOptions.CultureInvariant)]
    private static partial Regex Founds();

    [GeneratedRegex("负责(?!人|同志)", RegexOptions.CultureInvariant)]
    private static partial Regex Charge();

    [GeneratedRegex("负责(?!人|同志)|承担|职责|任务", RegexOptions.CultureInvariant)]
    private static partial Regex Charged();

    [GeneratedRegex(
        "^(?:[：:，。\\s]|(?:主要)?(?:工作)?职责(?:是|为)?[：:]?|任务[：:]|负责[：:])+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        "组成|任组长|组长[：:由]|成员[：:由]|副组长|牵头，|设在|下设|名单",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Composition();
}
