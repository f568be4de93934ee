using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Tests.Identity;

/// <summary>Offices, built by their own commands.</summary>
internal static class Offices
{
    public static readonly Instant Morning = Instant.FromUtc(2026, 3, 11, 1, 0);

    public static readonly Actor Keeper = new("keeper", [], false, true);

    /// <summary>An office with a fallback that is held and nothing else.</summary>
    public static Office A_new_office() =>
        Office
            .Empty.After(new FoundOffice(Keeper, "青石镇信访办", "330000", new("night", "值班室")))
            .After(new TakeSeat(Keeper, "night", "dora"));

    /// <summary>
    /// Everybody is there: the chief with a deputy over the hall, the hall with a deputy over the desk; the medic has
    /// nobody above.
    /// </summary>
    public static Office A_full_office() =>
        new[]
        {
            new Seat("vice", "副主任"),
            new Seat("chief", "带班主任", null, "vice"),
            new Seat("aide", "大厅副岗"),
            new Seat("hall", "大厅岗", "chief", "aide"),
            new Seat("desk", "信息岗", "hall"),
            new Seat("medic", "医疗岗"),
        }.Aggregate(
            A_new_office(),
            (office, seat) =>
                office
                    .After(new SetSeat(Keeper, seat))
                    .After(new TakeSeat(Keeper, seat.Id, $"{seat.Id}-person"))
        );

    public static Office Without(this Office office, params string[] seats) =>
        seats.Aggregate(
            office,
            (left, seat) => left.After(new LeaveSeat(Keeper, seat, $"{seat}-person"))
        );

    /// <summary>The office after a command that must succeed and must change nothing when it comes again.</summary>
    public static Office After(this Office office, OfficeCommand command)
    {
        var decision = command.Decide(office, Morning);
        decision.Refusal.ShouldBeNull();
        decision.Events.ShouldNotBeEmpty();
        var after = decision.Events.Aggregate(office, OfficeApply.Apply);
        var again = command.Decide(after, Morning);
        (again.AlreadyDone || again.Refusal is not null).ShouldBeTrue(
            "the same command again must change nothing"
        );
        return after;
    }

    public static void Refuses(this Office office, OfficeCommand command, string code)
    {
        var decision = command.Decide(office, Morning);
        decision.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
        decision.Events.ShouldBeEmpty();
    }
}
