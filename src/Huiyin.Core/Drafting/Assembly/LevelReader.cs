using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>
/// Finds the grades a plan defines: 6人以上…为一级, 重大集体访（30人以上）, 一级：…, and lists of cases below a grade's name.
/// </summary>
internal static partial class LevelReader
{
    /// <summary>The grades, each once, in the order of the text.</summary>
    public static ImmutableArray<LevelDefinition> Read(ImmutableArray<Clause> clauses)
    {
        var exclusive = clauses.Any(it => UpperExclusive().IsMatch(it.Text));
        var grown = GrownLevels.Of(clauses);
        var found = clauses
            .SelectMany((clause, i) => Definitions(clauses, i, grown, exclusive))
            .ToList();
        return
        [
            .. found
                .Where(it =>
                    (!it.Conditions.IsEmpty || it.InWords) && !OfPersons().IsMatch(it.Words)
                )
                .GroupBy(it => Key(it.Name), StringComparer.Ordinal)
                .Select(same =>
                    same.MaxBy(it =>
                        (it.Conditions.IsEmpty ? 0 : 4)
                        + (it.InWords ? 2 : 0)
                        + (TimeMentions.In(it.Own).Count == 0 ? 1 : 0)
                    )!
                ),
        ];
    }

    /// <summary>How names are compared: Ⅰ级 and I级 are one.</summary>
    public static string Key(string name) =>
        name.Replace("Ⅰ", "I", StringComparison.Ordinal)
            .Replace("Ⅱ", "II", StringComparison.Ordinal)
            .Replace("Ⅲ", "III", StringComparison.Ordinal)
            .Replace("Ⅳ", "IV", StringComparison.Ordinal);

    private static IEnumerable<LevelDefinition> Definitions(
        ImmutableArray<Clause> clauses,
        int index,
        ImmutableArray<(string Name, string Printed)> grown,
        bool exclusive
    )
    {
        var clause = clauses[index];
        var offset = clause.Text.Length - clause.Body.Length;
        var terms = Terms(clause, grown);
        var end = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            var (from, to) = Extent(clause.Body, terms, i, end);
            if (from < 0 || from < end || to <= from)
                continue;
            end = to;
            var words = clause.Body[from..to].Trim('，', '；', '。', ' ', '\t', '|');
            var below = IsOpen(clause.Body, terms[i], to) ? Below(clauses, index).ToList() : [];
            var cases = string.Join('；', below.Select(it => it.Body).Prepend(words));
            yield return new(
                terms[i].Name,
                [.. Conditions.In(cases, exclusive)],
                clause,
                offset + from,
                words + string.Concat(below.Select(it => it.Text)),
                InWords(clause, words, terms[i])
            )
            {
                Own = words,
                Cases = [(clause, words), .. below.Select(it => (it, it.Body))],
                UpperExclusive = exclusive,
            };
        }
    }

    // Under a heading that grades, what stands before the colon is a grade, whatever it is called.
    private static List<LevelTerm> Terms(
        Clause clause,
        ImmutableArray<(string Name, string Printed)> grown
    )
    {
        var terms = LevelTerm.In(clause.Body).ToList();
        foreach (var (name, printed) in grown)
            for (
                var at = clause.Body.IndexOf(printed, StringComparison.Ordinal);
                at >= 0;
                at = clause.Body.IndexOf(printed, at + 1, StringComparison.Ordinal)
            )
                terms.Add(new(name, at, at + printed.Length));
        terms.Sort((a, b) => a.At.CompareTo(b.At));
        if (
            terms.Count == 0
            && IsUnderGrading(clause)
            && OwnName().Match(clause.Body) is { Success: true } own
        )
            terms.Add(
                new(
                    own.Groups["w"].Value,
                    own.Groups["w"].Index,
                    own.Groups["w"].Index + own.Groups["w"].Length
                )
            );
        return terms;
    }

    private static (int From, int To) Extent(string body, List<LevelTerm> terms, int i, int end)
    {
        var term = terms[i];
        if (
            term.End < body.Length
            && body[term.End] == '（'
            && body.IndexOf('）', term.End) is > 0 and var close
            && Conditions.In(body[term.End..close]).Count > 0
        )
            return (term.At, close + 1);
        if (Heads(body, term))
            return (term.At, UpToItsCases(body, term.At, NextHead(body, terms, i)));
        return Tails(body, term)
            ? (Math.Max(end, SentenceStart(body, term.At)), Math.Min(body.Length, term.End))
            : (-1, -1);
    }

    // Behind the sentence that gives the cases the text goes on with other things.
    private static int UpToItsCases(string body, int from, int to)
    {
        foreach (var (at, sentence) in ClauseSentences.Of(body[from..to]))
            if (Conditions.In(sentence).Count > 0)
                return sentence.EndsWith('。') ? from + at + sentence.Length : to;
        return to;
    }

    private static int NextHead(string body, List<LevelTerm> terms, int i)
    {
        for (var j = i + 1; j < terms.Count; j++)
            if (Heads(body, terms[j]) && terms[j].Name != terms[i].Name)
                return terms[j].At;
        return body.Length;
    }

    private static bool Heads(string body, LevelTerm term) =>
        (term.At == 0 || HeadBefore().IsMatch(body[..term.At]))
        && HeadBehind().IsMatch(body[term.End..]);

    private static bool Tails(string body, LevelTerm term) => TailBefore().IsMatch(body[..term.At]);

    private static int SentenceStart(string body, int at) =>
        at == 0 ? 0 : body.LastIndexOfAny(['。', '；', '\t', '|'], at - 1) + 1;

    private static bool IsOpen(string body, LevelTerm term, int to) =>
        to >= body.TrimEnd('：', ':', '。').Length
        && (
            body.EndsWith('：')
            || body.EndsWith(':')
            || term.At == 0
            || body.Contains("之一", StringComparison.Ordinal)
        );

    private static IEnumerable<Clause> Below(ImmutableArray<Clause> clauses, int index) =>
        clauses[index].Mark is not null ? Under(clauses, index)
        : clauses[index].Body.EndsWith('：')
            ? clauses.Skip(index + 1).TakeWhile(it => it.Mark is not null)
        : clauses[index].IsHeading ? NextCells(clauses, index)
        : [];

    private static IEnumerable<Clause> Under(ImmutableArray<Clause> clauses, int index)
    {
        for (
            var i = index + 1;
            i < clauses.Length && clauses[i].Path.Skip(1).Any(it => it.Id == clauses[index].Id);
            i++
        )
            yield return clauses[i];
    }

    // A table whose cells stand on lines of their own: the case follows the grade's name.
    private static IEnumerable<Clause> NextCells(ImmutableArray<Clause> clauses, int index)
    {
        for (var i = index + 1; i < Math.Min(clauses.Length, index + 3); i++)
            if (clauses[i].Mark is null && !LevelTerm.In(clauses[i].Body).Any(it => it.At == 0))
                yield return clauses[i];
            else
                yield break;
    }

    // A grade defined without a number counts where the plan grades, not where it responds.
    private static bool InWords(Clause clause, string words, LevelTerm term) =>
        words.Length > term.End - term.At + 6
        && (
            Defined().IsMatch(words)
            || words.Contains("之一", StringComparison.Ordinal)
            || IsUnderGrading(clause)
                && !Listing().IsMatch(words)
                && TimeMentions.In(words).Count == 0
        );

    private static bool IsUnderGrading(Clause clause) =>
        clause.Path.Any(it =>
            it != clause
            && GradingTitle().IsMatch(it.Heading)
            && !ResponseTitle().IsMatch(it.Heading)
        );

    // Grades of persons are no grades: the rights screen has them.
    [GeneratedRegex(
        "去过|有过[^，。；]{0,6}(?:上访|史)|打分|积分|红名单|黑名单|重点人|分色管理|对象",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfPersons();

    // …的，定为三级 defines wherever it stands.
    [GeneratedRegex(
        "的，?(?:应当?)?(?:定|列|划|确定|认定|判定|划定)为[“《]?.{1,12}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Defined();

    [GeneratedRegex(
        "以下”?(?:，|均|则|都)?(?:不|未)(?:包)?[括含](?:本|该)?数|“?以下”?不含|以下[”、]*[^。]{0,6}不含本数",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex UpperExclusive();

    [GeneratedRegex(@"(?:^|[。；：:\t|“《\s]|[（(])$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadBefore();

    [GeneratedRegex(
        @"^[”》）]?(?:\s*[：:\t|]|\s+(?=\S)|——?|$|。|，(?:是指|指|即|[^，。；]{0,8}?[0-9一二三四五六七八九十百]+(?:人|名))|是指|指|即|（|标准|条件|情形|级别|范围|启动条件|认定标准|的?标准|主要包括|包括|(?=[0-9一二三四五六七八九十两]{1,4}[人名起]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HeadBehind();

    [GeneratedRegex(
        "(?:为|列为|属于?|定为|定性为|确定为|认定为|划为|划定为|视为|启动|实行|发布|达到|构成|列入|纳入|按照?|是|叫做?|算|作为|判定为|评为|升级为|进入|归为)[“《]?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TailBefore();

    // 对应启动蓝色、黄色、红色预警 only lists.
    [GeneratedRegex("(?:启动|分别|对应|分为)[^。；，]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Listing();

    [GeneratedRegex(
        @"^(?<w>[\u3400-\u9fff]{1,6}(?:响应|预警|访|事件|类|级|风险|事项))(?=[：:])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OwnName();

    [GeneratedRegex("分级|等级|级别|分类|划分|标准|定级|层级|界定", RegexOptions.CultureInvariant)]
    private static partial Regex GradingTitle();

    [GeneratedRegex(
        "响应程序|分级响应|响应措施|处置程序|处置措施|响应行动",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ResponseTitle();
}

/// <summary>A grade with the words that define it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Conditions">The conditions that are numbers or places.</param>
/// <param name="Clause">Where it is defined.</param>
/// <param name="At">Where the definition begins in the clause's text.</param>
/// <param name="Words">The definition, with the cases listed below it.</param>
/// <param name="InWords">True where the plan grades: a definition in words alone counts there.</param>
internal sealed record LevelDefinition(
    string Name,
    ImmutableArray<Condition> Conditions,
    Clause Clause,
    int At,
    string Words,
    bool InWords
)
{
    /// <summary>The words of the clause itself.</summary>
    public required string Own { get; init; }

    /// <summary>The cases: the clause's own words, or those listed below it, each in its clause.</summary>
    public required ImmutableArray<(Clause Clause, string Words)> Cases { get; init; }

    /// <summary>True where the plan itself says that 以下 leaves the number out.</summary>
    public bool UpperExclusive { get; init; }
}
