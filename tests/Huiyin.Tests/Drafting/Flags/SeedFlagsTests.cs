using System.Text.Json;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Tests.Plans;

namespace Huiyin.Tests.Drafting.Flags;

/// <summary>The reader against labels made by hand, kind by kind.</summary>
public sealed partial class SeedFlagsTests(ITestOutputHelper output)
{
    private static readonly string[] Seeds =
    [
        "000_0f64332081d0cf29",
        "001_c7e40cfdf6402fc1",
        "002_758aafe82b1a8211",
        "003_1a4fd02a428b0ad4",
        "004_26f94db44683b474",
    ];

    [Fact]
    public void Every_labelled_flag_is_found_and_little_else()
    {
        var scores = Seeds.Select(Score).ToArray();
        var (matched, labelled, found) = (
            scores.Sum(it => it.Matched),
            scores.Sum(it => it.Labelled),
            scores.Sum(it => it.Found)
        );
        output.WriteLine($"labelled {labelled}, found {found}, matched {matched}");
        matched.ShouldBe(labelled);
        (matched / (double)found).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    private (int Matched, int Labelled, int Found) Score(string seed)
    {
        var labels = Labels(DesignPlans.ReadLabels(seed)).ToArray();
        var text = Pinyin().Replace(DesignPlans.ReadSource($"{seed}.txt"), "");
        var found = FlagReader
            .Read(text)
            .Where(it => it.Kind is not null)
            .Select(it => new Quoted(it.Kind!, it.Quote))
            .ToArray();
        var score = QuoteScore.Of(labels, found);
        foreach (var line in score.Differences)
            output.WriteLine($"{seed} {line}");
        return (score.Matched, labels.Length, found.Length);
    }

    private static IEnumerable<Quoted> Labels(string json) =>
        from plan in JsonDocument.Parse(json).RootElement.GetProperty("plans").EnumerateArray()
        from flag in plan.GetProperty("flags").EnumerateArray()
        select new Quoted(
            flag.GetProperty("kind").GetString()!,
            flag.GetProperty("quote").GetString()!
        );

    /// <summary>Readings that a copying site left behind characters; the importer's repair takes them out.</summary>
    [GeneratedRegex(@"\([a-zêüāáǎàēéěèīíǐìōóǒòūúǔù]{1,8}\)")]
    private static partial Regex Pinyin();
}
