using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Seats that nobody is put into: 组长：, 由___任组长. A post in the seat's place, 组长：院长, is enough.</summary>
internal static partial class EmptySeats
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        for (var i = 0; i < reading.Clauses.Length; i++)
        {
            var clause = reading.Clauses[i];
            var seats = In(clause, reading.Clauses.ElementAtOrDefault(i + 1)).ToList();
            if (seats.Count > 0)
                yield return About(clause, seats);
        }
    }

    /// <summary>True when a blank at that place of a clause stands for who has a seat.</summary>
    public static bool Holds(Clause clause, int at) =>
        In(clause, null).Any(it => at >= it.Index && at < it.Index + it.Length);

    private static IEnumerable<Match> In(Clause clause, Clause? next) =>
        Blank()
            .Matches(clause.Text)
            .Concat(Nobody().Matches(clause.Text).Where(it => IsEmpty(clause, it, next)));

    // Behind the colon the line ends, and the next line names no one either.
    private static bool IsEmpty(Clause clause, Match seat, Clause? next) =>
        seat.Index + seat.Length < clause.Text.Length
        || next is null
        || next.Mark is not null
        || SeatLine().IsMatch(next.Text);

    private static DraftQuestion About(Clause clause, List<Match> seats)
    {
        var names = string.Join("、", seats.Select(it => it.Groups["seat"].Value).Distinct());
        return Ask.About(
            clause,
            Quotes.At(clause, seats[0]),
            seats.Any(IsOffice) ? "blank" : "missing",
            "empty-seat",
            new(
                $"{names}空着。由哪个职务担任？（请填职务，不填姓名）",
                $"Nobody is named for {names}. Which post holds the seat? (A post, not a name.)"
            )
        );
    }

    // Members come and go; a plan can be carried out without their names.
    private static bool IsOffice(Match seat) => seat.Groups["seat"].Value is not ("成员" or "组员");

    private const string Seat =
        "(?<seat>(?:常务|第一)?(?:副总|总|副)?(?:组长|指挥长?|召集人|队长|主任)|成员|组员|联络员|联系人|负责人)";

    private const string Open = @"(?>_{2,}|\*{2,}|[xX×]{2,})";

    // xxx（院长） names the post; xxx（xxxxx） names nothing.
    [GeneratedRegex(
        Seat
            + @"[：:]\s*(?>"
            + Open
            + @"(?:同志)?(?:\s*（"
            + Open
            + @"）)?(?:[、\s]*"
            + Open
            + @")*)(?!\s*[（(]|及|和|、[\u3400-\u9fff])|"
            + Seat
            + "由"
            + Open
            + "(?:同志)?(?:担任|兼任|组成|等)|由[^，。；]{0,2}"
            + Open
            + @"(?:[、和及\s]*"
            + Open
            + ")*(?:同志)?(?:任|担任|兼任)[^，。；]{0,14}?"
            + Seat
            + @"|(?<=^|[，；。、\s])"
            + Open
            + @"(?:、"
            + Open
            + ")*(?:同志)?(?:任|为|担任)"
            + Seat,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Blank();

    [GeneratedRegex(
        @"(?<=^|[\s：，；。])" + Seat + @"[：:]\s*(?=$|副组长|成员|组员|电话|，|；|。)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Nobody();

    [GeneratedRegex(
        @"^(?:" + Open + @"（" + Open + "）|(?:副组长|成员|组员|组长|电话)[：:])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SeatLine();
}
