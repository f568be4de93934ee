using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>A problem with the answer of another: online rumours, answered by more staff at the event's site.</summary>
internal static partial class ScrambledAnswers
{
    private static readonly (string Name, Func<Regex> Words)[] Topics =
    [
        ("网络", Online),
        ("活动现场", OnSite),
        ("自然灾害", Disaster),
        ("民族宗教", Faith),
    ];

    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var clauses = reading.Clauses;
        for (var i = 0; i + 1 < clauses.Length; i++)
            if (
                Problem().Match(clauses[i].Text) is { Success: true }
                && Answer().Match(clauses[i + 1].Text) is { Success: true }
                && Strange(clauses[i].Text, clauses[i + 1].Text) is { } topic
            )
                yield return About(clauses[i + 1], topic);
    }

    // The answer speaks of one thing only, and the problem of another only.
    private static string? Strange(string problem, string answer)
    {
        var of = Topics.Where(it => it.Words().IsMatch(problem)).Select(it => it.Name).ToList();
        var to = Topics.Where(it => it.Words().IsMatch(answer)).Select(it => it.Name).ToList();
        return of.Count == 1 && to.Count == 1 && of[0] != to[0] ? to[0] : null;
    }

    private static DraftQuestion About(Clause answer, string topic) =>
        Ask.About(
            answer,
            Quotes.At(answer, 0),
            "conflict",
            "contradiction",
            new(
                $"这个办法讲的是“{topic}”，与上面的问题对不上，像是从别的条目错排过来的。原来的办法是什么？",
                "This answer belongs to another problem than the one above it, as if items had been mixed up. What is the right one?"
            )
        );

    [GeneratedRegex("^[-—·\\s]*(?:相关)?问题[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex Problem();

    [GeneratedRegex(
        "^[-—·\\s]*(?:解决|处理|应对)(?:办法|方法|措施)[：:]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Answer();

    [GeneratedRegex("网络|网上|线上|舆情", RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    [GeneratedRegex("活动现场|活动期间|大型活动", RegexOptions.CultureInvariant)]
    private static partial Regex OnSite();

    [GeneratedRegex("灾害|灾情|受灾", RegexOptions.CultureInvariant)]
    private static partial Regex Disaster();

    [GeneratedRegex("民族|宗教", RegexOptions.CultureInvariant)]
    private static partial Regex Faith();
}
