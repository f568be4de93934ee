using System.Collections.Immutable;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Execution;
using Huiyin.Tests.Identity;

namespace Huiyin.Tests.Incidents;

/// <summary>Worlds named for how things stand in them, each made by the commands that lead there.</summary>
internal static class Worlds
{
    public static readonly Actor Chief = World.Person("chief");
    public static readonly Actor Vice = World.Person("vice");
    public static readonly Actor Hall = World.Person("hall");
    public static readonly Actor Aide = World.Person("aide");
    public static readonly Actor Desk = World.Person("desk");
    public static readonly Actor Medic = World.Person("medic");
    public static readonly Actor Passer = new("passer", []);

    public static World Nothing_reported(Office? office = null, CompiledPlan? plan = null) =>
        new(office ?? Offices.A_full_office(), plan ?? HallPlan.Compiled);

    public static World A_proposed_incident(
        string facts = "persons=12",
        Office? office = null,
        CompiledPlan? plan = null
    ) => Nothing_reported(office, plan).Does(Report(facts));

    public static World An_incident_on_stand_by() =>
        A_proposed_incident().At(5).Does(new StandBy(Chief, "先看一看"));

    public static World A_rejected_incident(string facts = "persons=12") =>
        A_proposed_incident(facts).At(5).Does(new RejectProposal(Chief, "是来参观的学生"));

    /// <summary>Active since minute 5, every notice delivered at once.</summary>
    public static World An_active_incident(
        string level = "L2",
        string facts = "persons=12",
        Office? office = null,
        CompiledPlan? plan = null
    ) =>
        A_proposed_incident(facts, office, plan)
            .At(5)
            .Does(new ActivatePlan(Chief, level, "情况属实", 4, "分组接谈"));

    public static World An_exercise() =>
        Nothing_reported().Does(Report("persons=12") with { Exercise = true });

    public static World A_task_nobody_acknowledged(Office? office = null) =>
        An_active_incident(office: office);

    public static World An_active_incident_with_everything_done(
        string level = "L2",
        CompiledPlan? plan = null
    ) => An_active_incident(level, plan: plan).At(10).FinishesEverything();

    public static World A_stood_down_incident() =>
        An_active_incident_with_everything_done().At(60).Does(StandDown());

    public static World Finishes(this World world, string task, Actor by) =>
        world.Does(new CompleteTask(by, task, "办妥，见登记簿"));

    /// <summary>Every task that can be finished, and what was waiting for it, by its owner.</summary>
    public static World FinishesEverything(this World world)
    {
        while (
            world.Run.Tasks.Values.FirstOrDefault(task =>
                task.State is TaskState.Issued or TaskState.Acknowledged
            )
                is { } open
        )
            world.Finishes(open.Rule, World.Person(open.Owner));
        return world;
    }

    public static World Submits(this World world, string report, Actor? by = null) =>
        world.Does(Written(world, report, by ?? Desk));

    public static SubmitReport Written(World world, string report, Actor by) =>
        Written(world.Run, report, by);

    /// <summary>The report with every field filled in and its number on it, as the page sends it.</summary>
    public static SubmitReport Written(Incident run, string report, Actor by) =>
        new(
            by,
            report,
            SubmitReport
                .FieldsOf(run.Reports[report])
                .ToImmutableSortedDictionary(
                    field => field,
                    _ => "如实填写",
                    StringComparer.Ordinal
                )
        )
        {
            Number = run.Reports[report].NextReport,
        };

    public static ReportIncident Report(string facts) =>
        new(Passer, "2026-000001", "一批村民到大厅问补偿款", "接待大厅", Facts(facts));

    public static AnswerFacts Answers(string facts) => new(Hall, Facts(facts));

    public static StandDown StandDown() =>
        new(Chief, "诉求都登记了", "已登记十二件，转业务股室", true);

    /// <summary><c>persons=12 injured=?</c>; a question mark is an answer that nobody knows.</summary>
    public static ImmutableSortedDictionary<string, string?> Facts(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(answer => answer.Split('='))
            .ToImmutableSortedDictionary(
                answer => answer[0],
                answer => answer[1] == "?" ? null : answer[1],
                StringComparer.Ordinal
            );
}
