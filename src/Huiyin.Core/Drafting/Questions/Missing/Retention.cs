using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>No record is kept for a stated time. The law gives no figure, so none is suggested.</summary>
internal static partial class Retention
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        reading.Has("records")
        || reading.Timings.Any(it => it.Limit.StartsWith("keep ", StringComparison.Ordinal))
        || Whole.Says(reading, Lasting())
            ? []
            :
            [
                Whole.About(
                    Whole.First(reading, Kept()),
                    "missing",
                    "no-retention",
                    new(
                        "没有写记录保存多久。登记表、报告和影像资料各保存几年？",
                        "The plan does not say how long records are kept. How many years for registers, reports and recordings?"
                    )
                ),
            ];

    [GeneratedRegex("永久保(?:存|管)|长期保(?:存|管)", RegexOptions.CultureInvariant)]
    private static partial Regex Lasting();

    [GeneratedRegex("归档|存档|建档|记录在案|保存", RegexOptions.CultureInvariant)]
    private static partial Regex Kept();
}
