using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>Tells the plans of a file from each other and from what is no plan: link lists, notices, other texts.</summary>
public static partial class PlanSeparator
{
    // News and laws speak of plans too, but seldom set this many times for somebody's duty.
    private const int FewestTimes = 4;

    /// <summary>The plans in the order of the text; none where the file holds none.</summary>
    public static ImmutableArray<PlanStretch> Separate(string text)
    {
        var starts = Starts(text).ToList();
        if (starts.Count == 0)
            return SpeaksOfItself(text) ? [Whole(text)] : [];
        var stretches = Joined(text, [.. Ended(starts, text.Length)]).ToList();
        return
        [
            .. stretches.Where((it, i) => IsPlan(text, it, stretches.ElementAtOrDefault(i + 1))),
        ];
    }

    private static IEnumerable<PlanStretch> Ended(List<PlanStretch> starts, int end) =>
        starts.Select(
            (it, i) =>
                it with
                {
                    End =
                        i + 1 < starts.Count
                            ? Math.Max(
                                it.Start,
                                starts[i + 1].TitleAt >= 0
                                    ? starts[i + 1].TitleAt
                                    : starts[i + 1].Start
                            )
                            : end,
                }
        );

    // A text without a plan's title is called by its first line, where that is one.
    private static PlanStretch Whole(string text)
    {
        var (at, line) = Lines(text).First();
        var title = line.Trim();
        return title.Length is >= 4 and <= 40 && !Sentence().IsMatch(title)
            ? new(title, at, at + line.Length, text.Length)
            : new(OpeningClause(text.TrimStart()), -1, 0, text.Length);
    }

    private static IEnumerable<PlanStretch> Starts(string text)
    {
        var state = new Reading();
        foreach (var (at, line) in Lines(text))
        {
            foreach (var start in state.Read(at, line))
                yield return start;
        }
    }

    private static IEnumerable<(int At, string Line)> Lines(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var stop = text.IndexOf('\n', at) is >= 0 and var next ? next : text.Length;
            if (!string.IsNullOrWhiteSpace(text[at..stop]))
                yield return (at, text[at..stop]);
            at = stop + 1;
        }
    }

    // A page that prints its title again in the middle of the text holds one plan.
    private static IEnumerable<PlanStretch> Joined(string text, List<PlanStretch> stretches)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            var plan = stretches[i];
            while (
                i + 1 < stretches.Count
                && stretches[i + 1].Title == plan.Title
                && !IsCertain(Body(text, plan))
                && IsLikely(Body(text, plan))
            )
                plan = plan with { End = stretches[++i].End };
            yield return plan;
        }
    }

    private static ReadOnlySpan<char> Body(string text, PlanStretch plan) =>
        text.AsSpan(plan.Start, plan.End - plan.Start);

    // What a list of links, a notice or the page's title above the plan's own never has.
    private static bool IsPlan(string text, PlanStretch plan, PlanStretch? next)
    {
        var body = Body(text, plan);
        return plan.Title.Length > 0
            && body.Length >= 30
            && (IsCertain(body) || !IsTitleOf(plan, next) && IsLikely(body));
    }

    private static bool IsTitleOf(PlanStretch plan, PlanStretch? next) =>
        next is not null
        && (
            next.Title.Contains(plan.Title, StringComparison.Ordinal)
            || plan.Title.Contains(next.Title, StringComparison.Ordinal)
        );

    // Without a title a text is a plan where it calls itself one, and orders things or sets times.
    private static bool SpeaksOfItself(string text) =>
        Self().IsMatch(text)
        && Vocabulary().Count(text) >= 6
        && (
            IsCertain(text)
            || text.Split('\n').Sum(line => TimeMentions.In(line).Count) >= FewestTimes
        );

    private static bool IsCertain(ReadOnlySpan<char> body) =>
        Vocabulary().Count(body) >= 3 && (Numbered().Count(body) >= 3 || Purpose().IsMatch(body));

    private static bool IsLikely(ReadOnlySpan<char> body) =>
        Purpose().IsMatch(body)
        || Greeting().IsMatch(body)
        || Vocabulary().Count(body) >= 3 && body.Length > 120 && Numbered().IsMatch(body)
        || Vocabulary().Count(body) >= 6 && body.Length > 150;

    private static string OpeningClause(string line)
    {
        var words = line.Split('\n')[0];
        return words.Split(['，', '。', '；', ','])[0].Trim();
    }

    private sealed class Reading
    {
        private string? _title;
        private bool _sections;
        private bool _begun;
        private bool _purpose;

        public IEnumerable<PlanStretch> Read(int at, string line)
        {
            var lead = line.Length - line.TrimStart().Length;
            var words = line.Trim();
            if (
                words.Length < 60
                && (
                    PlanTitle.OpensAnother().IsMatch(words)
                    || PlanTitle.OtherDocument().IsMatch(words)
                )
            )
                return [Begin("", at + lead, at + line.Length)];
            if (PlanTitle.Of(words) is { } title)
                return [Begin(title, at + lead, at + line.Length)];
            if (
                (PlanTitle.Glued(words) ?? (_begun ? null : PlanTitle.AtStart(words))) is { } glued
                && (!_begun || _sections || SameAs(glued))
            )
                return
                [
                    Begin(
                        glued,
                        at + lead,
                        at + lead + words.IndexOf(glued, StringComparison.Ordinal) + glued.Length
                    ),
                    .. Inside(at, line),
                ];
            if (
                _sections
                && _purpose
                && Purpose().IsMatch(words)
                && StartsLikeAPurpose().IsMatch(words)
            )
                return [Begin(OpeningClause(words), -1, at)];
            Note(words);
            return _title is { Length: > 0 } ? Inside(at, line) : [];
        }

        private bool SameAs(string glued) =>
            _title is { } title
            && (
                title.Contains(glued, StringComparison.Ordinal)
                || glued.Contains(title, StringComparison.Ordinal)
                || !_sections
            );

        private IEnumerable<PlanStretch> Inside(int at, string line) =>
            PlanTitle
                .Numbered(line, _title!)
                .Select(it => new PlanStretch(
                    it.Title,
                    at + it.At,
                    at + it.At + it.Title.Length,
                    0
                ))
                .ToList();

        private PlanStretch Begin(string title, int titleAt, int start)
        {
            (_title, _begun, _sections, _purpose) = (title, true, false, titleAt < 0);
            return new(title, titleAt, start, 0);
        }

        private void Note(string words)
        {
            _begun = true;
            _sections |= Numbered().IsMatch(words);
            _purpose |= Purpose().IsMatch(words);
        }
    }

    [GeneratedRegex(
        @"^\s*(?:第[一二三四五六七八九十0-9]{1,3}[章条]|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|[0-9]{1,2}(?:[.、]|\.[0-9]))|(?<=[。；：])(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|[0-9]{1,2}[.、])",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        "制[定订](?:了)?(?:本|此|以下|如下|一份)?[^。]{0,16}(?:预案|方案|办法|规程)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Purpose();

    [GeneratedRegex(
        "应急|处置|小组|报告|职责|响应|预警|接访|来访|信访|上访|维稳|值班|负责|启动|答复",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Vocabulary();

    [GeneratedRegex("尊敬的", RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex("^(?:为|根据|依据|针对|按照)", RegexOptions.CultureInvariant)]
    private static partial Regex StartsLikeAPurpose();

    [GeneratedRegex(
        "[。；！？，：]|^[（(0-9一二三四五六七八九十]+[、.）)]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Sentence();

    [GeneratedRegex(
        "(?:本|此|该|特制定|制定|信访|应急|处置|突发事件)[^。]{0,6}(?:预案|应急方案)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Self();
}
