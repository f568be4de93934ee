using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Characters that only a wrong decoding leaves in Chinese text: �, 锟斤拷, bopomofo or rules among words.</summary>
internal static partial class Encoding
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        let match = Wrecked().Match(clause.Text)
        where match.Success
        select Ask.About(
            clause,
            Quotes.At(clause, match),
            "illegible",
            "encoding",
            new(
                "这里的文字在转码时损坏了。原文是什么？能否重新提供文件？",
                "The text was damaged when it was converted. What does the original say? Is there another copy of the file?"
            )
        );

    [GeneratedRegex(
        @"\uFFFD|锟斤拷|烫烫烫|[\uE000-\uF8FF]|[\u3105-\u312F]|(?<=[\u3400-\u9fff。])[\u2500-\u257F](?=[\u3400-\u9fff])|[\u3400-\u9fff](?:Ã|Â|â€)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Wrecked();
}
