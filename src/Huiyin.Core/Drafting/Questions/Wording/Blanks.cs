using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Places left open, or taken out of the text: ___分钟内, 发生___事件. One question a clause.</summary>
internal static partial class Blanks
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        let open = Marks().Matches(clause.Text).Where(it => !IsSeat(clause, it)).ToList()
        where open.Count > 0 && !IsSigning(clause)
        select Figure(clause, open) ?? Words(clause, open);

    // Who sits where is asked by another lint; names of people do not belong into a plan at all.
    private static bool IsSeat(Clause clause, Match mark) =>
        EmptySeats.Holds(clause, mark.Index)
        || SeatList().IsMatch(clause.Text[..mark.Index])
        || OnlyNames().IsMatch(clause.Text)
        || PersonBehindPost().IsMatch(clause.Text[..mark.Index])
        || PersonBefore().IsMatch(clause.Text[(mark.Index + mark.Length)..]);

    // ____年__月__日 under the text is filled in when it is signed.
    private static bool IsSigning(Clause clause) => SigningLine().IsMatch(clause.Text);

    private static DraftQuestion? Figure(Clause clause, List<Match> open)
    {
        var slot = open.Find(it => Unit().IsMatch(clause.Text[(it.Index + it.Length)..]));
        if (slot is null)
            return null;
        var unit = Unit().Match(clause.Text[(slot.Index + slot.Length)..]).Value;
        return About(
            clause,
            slot,
            new(
                $"这里的数字没有填（___{unit}）。应当是多少？",
                "A figure is left open here. What is it?"
            )
        );
    }

    private static DraftQuestion Words(Clause clause, List<Match> open) =>
        About(
            clause,
            open[0],
            new(
                open.Count == 1
                    ? "这里空着或者被遮去了字。原文是什么？"
                    : $"这一条有{open.Count}处空着或者被遮去了字。原文是什么？",
                open.Count == 1
                    ? "Words are left open or were taken out here. What does the original say?"
                    : $"Words are left open or were taken out at {open.Count} places of this clause. What does the original say?"
            )
        );

    // Without a telephone number a plan can still be carried out.
    private static DraftQuestion About(Clause clause, Match mark, Phrase ask) =>
        Ask.About(
            clause,
            Quotes.At(clause, mark),
            Telephone().IsMatch(clause.Text[..mark.Index]) ? "missing" : "blank",
            "blank",
            ask
        );

    [GeneratedRegex("(?:电话|手机|传真|热线|号码)[^，。；]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(
        @"_{2,}|\*{2,}|[xX×]{2,}|(?<![_0-9A-Za-z])_(?![_0-9A-Za-z])",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex Marks();

    [GeneratedRegex(
        @"^\s*(?:分钟|个?小时|个?工作日|日|天|个?月|年|人(?=以上|以下|次|到|[，。；、])|名|次|起|元|万元|%|米)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Unit();

    // 成员：___、___及各科室负责人.
    [GeneratedRegex(
        "(?:组长|成员|组员|召集人|指挥长?)[：:][^。；]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SeatList();

    [GeneratedRegex(@"^[xX×_*（）()、，\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNames();

    // 项目书记___, 主任___兼任: the post is named, the person is not.
    [GeneratedRegex(
        "(?:组长|主任|书记|经理|校长|院长|局长|乡长|镇长|县长|所长|站长|科长|部长|队长|指挥长|总工|同志|联系人|总监|委员)[：:]?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PersonBehindPost();

    [GeneratedRegex("^(?:同志|任|担任|兼任|（|，联系电话)", RegexOptions.CultureInvariant)]
    private static partial Regex PersonBefore();

    [GeneratedRegex(
        @"^[^。，]{0,20}[_*×xX]+\s*年[^。，]*$|[：:]?\s*QQ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SigningLine();
}
