using Huiyin.Core.Identity;
using static Huiyin.Tests.Identity.Offices;

namespace Huiyin.Tests.Identity;

public sealed class OfficeTests
{
    [Fact]
    public void An_office_is_founded_once_and_never_without_a_fallback()
    {
        var office = A_new_office();
        (office.Name, office.Fallback).ShouldBe(("青石镇信访办", "night"));
        var again = new FoundOffice(Keeper, "另一个", "1", new("day", "白班"));
        again.Decide(office, Morning).AlreadyDone.ShouldBeTrue();
        Office.Empty.Refuses(again with { Name = " " }, "name-missing");
    }

    [Fact]
    public void Only_an_administrator_keeps_the_office()
    {
        var boss = new Actor("boss", ["night"], true);
        OfficeCommand[] commands =
        [
            new FoundOffice(boss, "办", "", new("a", "甲")),
            new SetSeat(boss, new("a", "甲")),
            new TakeSeat(boss, "night", "eve"),
            new LeaveSeat(boss, "night", "dora"),
            new ChangeFallback(boss, "night"),
            new ChangeSettings(boss, new()),
        ];
        foreach (var command in commands)
            A_new_office().Refuses(command, "not-administrator");
    }

    [Fact]
    public void A_seat_names_a_superior_and_a_deputy_that_exist()
    {
        var office = A_full_office();
        office.Refuses(new SetSeat(Keeper, new("x", "新岗", "nobody")), "no-such-seat");
        office.Refuses(new SetSeat(Keeper, new("x", "新岗", null, "nobody")), "no-such-seat");
        office.Refuses(new SetSeat(Keeper, new("x", " ")), "name-missing");
        office.Refuses(new SetSeat(Keeper, new("", "新岗")), "name-missing");
        var changed = office.After(new SetSeat(Keeper, new("desk", "信息科", "chief")));
        changed.NameOf("desk").ShouldBe("信息科");
        changed.IsVacant("desk").ShouldBeFalse("its holder stays");
    }

    [Fact]
    public void People_take_and_leave_seats_that_exist()
    {
        var office = A_full_office();
        office.Refuses(new TakeSeat(Keeper, "roof", "eve"), "no-such-seat");
        var two = office.After(new TakeSeat(Keeper, "desk", "eve"));
        two.SeatsOf("eve").ShouldBe(["desk"]);
        var one = two.After(new LeaveSeat(Keeper, "desk", "desk-person"));
        one.IsVacant("desk").ShouldBeFalse();
        one.After(new LeaveSeat(Keeper, "desk", "eve")).IsVacant("desk").ShouldBeTrue();
    }

    [Fact]
    public void Leaving_a_seat_one_does_not_hold_changes_nothing() =>
        new LeaveSeat(Keeper, "desk", "eve")
            .Decide(A_full_office(), Morning)
            .AlreadyDone.ShouldBeTrue();

    [Fact]
    public void The_last_holder_of_the_fallback_stays()
    {
        var office = A_full_office();
        office.Refuses(new LeaveSeat(Keeper, "night", "dora"), "fallback-must-be-held");
        office
            .After(new TakeSeat(Keeper, "night", "eve"))
            .After(new LeaveSeat(Keeper, "night", "dora"))
            .IsVacant("night")
            .ShouldBeFalse();
    }

    [Fact]
    public void The_fallback_moves_only_to_a_seat_somebody_holds()
    {
        var office = A_full_office().Without("medic");
        office.Refuses(new ChangeFallback(Keeper, "medic"), "fallback-must-be-held");
        office.Refuses(new ChangeFallback(Keeper, "roof"), "no-such-seat");
        office.After(new ChangeFallback(Keeper, "chief")).Fallback.ShouldBe("chief");
    }

    [Fact]
    public void Figures_out_of_bounds_are_all_named_at_once()
    {
        var wrong = new OfficeSettings { AcknowledgeMinutes = 0, ReviewDays = 91 };
        A_new_office().Refuses(new ChangeSettings(Keeper, wrong), "out-of-bounds");
        var told = new ChangeSettings(Keeper, wrong).Decide(A_new_office(), Morning).Refusal!;
        told.Message.En.ShouldContain("1–1440");
        told.Message.En.ShouldContain("1–90");
        told.Message.En.ShouldNotContain("10–10080");
    }

    [Fact]
    public void Vague_words_are_figures_too()
    {
        var words = new OfficeSettings().VagueMinutes;
        var office = A_new_office();
        office.Refuses(
            new ChangeSettings(Keeper, new() { VagueMinutes = words.SetItem("立即", 0) }),
            "out-of-bounds"
        );
        var changed = office.After(
            new ChangeSettings(Keeper, new() { VagueMinutes = words.SetItem("立即", 3) })
        );
        changed.Settings.MinutesFor("立即").ShouldBe(3);
        changed.Settings.MinutesFor("从速").ShouldBe(30, "words without an entry of their own");
    }

    [Theory]
    [InlineData("desk", "hall aide chief vice")]
    [InlineData("hall", "aide chief vice")]
    [InlineData("chief", "vice")]
    [InlineData("medic", "")]
    [InlineData("roof", "")]
    public void The_chain_climbs_from_deputy_to_superior(string seat, string chain) =>
        string.Join(" ", A_full_office().ChainOf(seat)).ShouldBe(chain);

    [Fact]
    public void A_deputy_may_act_for_the_seat_and_a_superior_may_not()
    {
        var office = A_full_office();
        office.MayActFor(new("a", ["aide"]), "hall").ShouldBeTrue();
        office.MayActFor(new("c", ["chief"]), "hall").ShouldBeFalse();
        office.SeatsFor(new("v", ["vice"])).ShouldBe(["chief", "vice"]);
    }

    [Fact]
    public void Silence_reaches_those_above()
    {
        var office = A_full_office();
        office.SeatsBelow(new("c", ["chief"])).ShouldBe(["desk", "hall"]);
        office.SeatsBelow(new("m", ["medic"])).ShouldBeEmpty();
    }
}
