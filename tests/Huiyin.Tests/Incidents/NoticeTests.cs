using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Tests.Identity;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class NoticeTests
{
    [Fact]
    public void The_decider_is_told_urgently_that_a_decision_waits()
    {
        var notice = A_proposed_incident().Notices.ShouldHaveSingleItem();
        (notice.Seat, notice.Urgent).ShouldBe(("chief", true));
        notice.Text.Zh.ShouldContain("橙色");
    }

    [Fact]
    public void A_task_is_told_to_its_owner_and_those_who_come_along()
    {
        var notices = An_active_incident()
            .Notices.Where(notice =>
                notice.Text.Zh.Contains("告诉业务股室", StringComparison.Ordinal)
            )
            .Select(notice => (notice.Seat, notice.Confirms));
        notices.ShouldBe([("desk", "T2"), ("hall", null)]);
    }

    [Fact]
    public void A_notice_to_a_vacant_seat_goes_to_the_fallback() =>
        An_active_incident(office: Offices.A_full_office().Without("medic"))
            .Notices.ShouldContain(notice => notice.Seat == "night" && notice.Confirms == "T4");

    [Fact]
    public void An_escalation_is_told_to_the_seat_called_and_to_the_silent_one()
    {
        var world = A_proposed_incident().WaitsUntil(12);
        world.Notices.Select(notice => notice.Seat).ShouldBe(["vice", "chief"]);
        world.Notices.ShouldAllBe(notice => notice.Urgent);
    }

    [Fact]
    public void A_report_is_told_to_its_recipients_inside()
    {
        var notice = An_active_incident().Submits("R2").Notices.ShouldHaveSingleItem();
        notice.Seat.ShouldBe("chief");
        notice.Text.En.ShouldContain("no. 1");
    }

    [Fact]
    public void A_change_of_level_and_the_end_are_told_to_everybody_in_it()
    {
        var seats = new[] { "chief", "desk", "hall", "medic" };
        var raise = new ChangeLevel(Chief, "L1", "多了");
        An_active_incident()
            .Does(raise)
            .Notices.Select(n => n.Seat)
            .Order()
            .Distinct()
            .ShouldBe(seats);
        A_stood_down_incident().Notices.Select(n => n.Seat).Order().ShouldBe(seats);
    }

    [Fact]
    public void A_request_is_told_to_the_seat_that_owes_the_answer() =>
        An_active_incident()
            .Does(new RequestSupport(Desk, "E2", ""))
            .Notices.ShouldHaveSingleItem()
            .Seat.ShouldBe("chief");

    [Fact]
    public void Every_notice_of_an_exercise_says_so_in_both_languages()
    {
        var world = An_exercise();
        AllMarked(world);
        AllMarked(world.Does(new ActivatePlan(Chief, "L2", "")));
        AllMarked(world.WaitsUntil(30));
        AllMarked(world.Submits("R2"));

        static void AllMarked(World world)
        {
            world.Notices.ShouldNotBeEmpty();
            world.Notices.ShouldAllBe(notice =>
                notice.Text.Zh.StartsWith("【演练】", StringComparison.Ordinal)
                && notice.Text.En.StartsWith("[EXERCISE] ", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Nobody_hears_of_one_event_twice()
    {
        var office = Offices
            .A_full_office()
            .Without("desk", "medic")
            .After(new ChangeFallback(Offices.Keeper, "chief"));
        var world = An_active_incident(office: office).Does(new ChangeLevel(Chief, "L1", "多了"));
        IncidentNotices
            .For(world.Run, world.Last.OfType<LevelChanged>().Single(), world.Context)
            .Select(notice => notice.Seat)
            .ShouldBeUnique();
    }
}
