using System.Collections.Immutable;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Library;
using Huiyin.Tests.Identity;
using Huiyin.Tests.Incidents;

namespace Huiyin.Tests.Plans;

public sealed class LibraryTests
{
    private static readonly Actor Stranger = new("stranger", ["chief"]);

    private static readonly ImmutableSortedDictionary<string, string> Seats = new[]
    {
        "chief",
        "hall",
        "desk",
        "medic",
    }.ToImmutableSortedDictionary(role => role, seat => seat, StringComparer.Ordinal);

    [Fact]
    public void An_adopted_plan_keeps_its_text_its_hash_and_its_bindings()
    {
        var plan = An_adopted_plan();
        (plan.Id, plan.Current!.Version, plan.Current.Hash, plan.Current.Yaml).ShouldBe(
            ("hall", "1.0.0", HallPlan.Compiled.Hash, HallPlan.Yaml)
        );
        plan.Bindings.ShouldBe(Seats);
    }

    [Fact]
    public void The_next_version_comes_into_force_beside_the_old_one()
    {
        var plan = Happen(An_adopted_plan(), Decide(An_adopted_plan(), Changed("1.1.0")));
        plan.Versions.Select(version => version.Version).ShouldBe(["1.0.0", "1.1.0"]);
        plan.Current!.Version.ShouldBe("1.1.0");
    }

    [Fact]
    public void A_version_never_changes() =>
        Refused(Decide(An_adopted_plan(), Changed("1.0.0"))).ShouldBe("version-exists");

    [Fact]
    public void A_plan_with_errors_is_refused_whole() =>
        Refused(
                Decide(
                    PlanRecord.Empty,
                    Adopt() with
                    {
                        Yaml = HallPlan.Yaml.Replace(
                            "who: medic",
                            "who: nurse",
                            StringComparison.Ordinal
                        ),
                    }
                )
            )
            .ShouldBe("plan-has-errors");

    [Fact]
    public void Every_role_inside_is_bound_to_a_seat_that_exists()
    {
        Refused(Decide(PlanRecord.Empty, Adopt() with { Bindings = Seats.Remove("desk") }))
            .ShouldBe("roles-unbound");
        Refused(Decide(PlanRecord.Empty, Adopt() with { Bindings = Seats.SetItem("desk", "roof") }))
            .ShouldBe("no-such-seat");
    }

    [Fact]
    public void Binding_anew_adopts_no_new_version()
    {
        var other = Adopt() with { Bindings = Seats.SetItem("desk", "aide") };
        var plan = Happen(An_adopted_plan(), Decide(An_adopted_plan(), other));
        plan.Versions.ShouldHaveSingleItem();
        plan.Bindings["desk"].ShouldBe("aide");
    }

    [Fact]
    public void A_plan_is_suspended_with_a_reason_and_resumed()
    {
        var plan = An_adopted_plan();
        Refused(new SuspendPlan(Offices.Keeper, " ").Decide(plan, Offices.Morning))
            .ShouldBe("reason-missing");
        var suspend = new SuspendPlan(Offices.Keeper, "正在修订");
        var suspended = Happen(plan, suspend.Decide(plan, Offices.Morning));
        suspended.Suspended.ShouldBe("正在修订");
        suspend.Decide(suspended, Offices.Morning).AlreadyDone.ShouldBeTrue();
        var resume = new ResumePlan(Offices.Keeper);
        var resumed = Happen(suspended, resume.Decide(suspended, Offices.Morning));
        resumed.Suspended.ShouldBeNull();
        resume.Decide(resumed, Offices.Morning).AlreadyDone.ShouldBeTrue();
    }

    [Fact]
    public void Only_an_administrator_keeps_plans()
    {
        var plan = An_adopted_plan();
        Refused(Decide(plan, Adopt() with { By = Stranger })).ShouldBe("not-administrator");
        Refused(new SuspendPlan(Stranger, "想停").Decide(plan, Offices.Morning))
            .ShouldBe("not-administrator");
        Refused(new ResumePlan(Stranger).Decide(plan, Offices.Morning))
            .ShouldBe("not-administrator");
    }

    private static AdoptPlan Adopt() => new(Offices.Keeper, HallPlan.Yaml, null, Seats);

    private static AdoptPlan Changed(string version) =>
        Adopt() with
        {
            Yaml = HallPlan
                .Yaml.Replace("1.0.0", version, StringComparison.Ordinal)
                .Replace("within: 45m", "within: 50m", StringComparison.Ordinal),
        };

    private static Decision Decide(PlanRecord plan, AdoptPlan command) =>
        command.Decide(plan, Offices.A_full_office(), Offices.Morning);

    private static PlanRecord An_adopted_plan()
    {
        var plan = Happen(PlanRecord.Empty, Decide(PlanRecord.Empty, Adopt()));
        Decide(plan, Adopt()).AlreadyDone.ShouldBeTrue();
        return plan;
    }

    private static PlanRecord Happen(PlanRecord plan, Decision decision)
    {
        decision.Refusal.ShouldBeNull();
        return decision.Events.Aggregate(plan, PlanApply.Apply);
    }

    private static string Refused(Decision decision)
    {
        decision.Events.ShouldBeEmpty();
        return decision.Refusal.ShouldNotBeNull().Code;
    }
}
