using FsCheck;
using FsCheck.Fluent;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

/// <summary>One thing somebody does after some minutes; what it means depends on how the run stands then.</summary>
/// <param name="Minutes">How long after the step before.</param>
/// <param name="Verb">Which command.</param>
/// <param name="Pick">Which of the things it could be about.</param>
/// <param name="Seat">Who acts, most often one who may.</param>
/// <param name="Sleeps">True when the timer is down until then: what is due fires late.</param>
internal sealed record Step(int Minutes, int Verb, int Pick, string Seat, bool Sleeps);

/// <summary>Random commands and clock jumps on the plan of the hall.</summary>
internal static class RandomRun
{
    public const int Verbs = 22;

    private static readonly string[] Levels = ["L1", "L2", "L3"];
    private static readonly string[] Seats = ["chief", "vice", "hall", "aide", "desk", "medic"];

    public static readonly Arbitrary<Step[]> Steps = (
        from minutes in Gen.Frequency<int>(
            (3, Gen.Constant(0)),
            (4, Gen.Choose(1, 40)),
            (1, Gen.Choose(100, 400))
        )
        from verb in Gen.Choose(0, Verbs - 1)
        from pick in Gen.Choose(0, 40)
        from seat in Gen.Frequency<string>(
            (5, Gen.Constant("all")),
            (2, Gen.Elements(Seats)),
            (1, Gen.Constant("nobody"))
        )
        from sleeps in Gen.Frequency<bool>((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Step(minutes, verb, pick, seat, sleeps)
    )
        .ArrayOf()
        .Resize(40)
        .ToArbitrary();

    public static Actor Actor(Step step) =>
        step.Seat == "all" ? new("all", [.. Seats]) : new(step.Seat, [step.Seat]);

    public static IncidentCommand Command(Step step, Incident run)
    {
        var by = Actor(step);
        var task = Of([.. HallPlan.Compiled.Tasks.Select(rule => rule.Id)], step);
        var level = Of(Levels, step);
        return step.Verb switch
        {
            0 or 1 => new ActivatePlan(by, level, "情况属实"),
            2 => new StandBy(by, "先看一看"),
            3 => step.Pick < 5 ? new RejectProposal(by, "不适用") : new ConfirmDelivery(task),
            4 => new ChangeLevel(by, level, "情况变了"),
            5 => new KeepLevel(by, "够用"),
            6 => new AnswerFacts(by, Facts($"persons={step.Pick * 2}")),
            7 => new AnswerFacts(by, Facts(step.Pick % 2 == 0 ? "injured=true" : "persons=?")),
            8 => new StartTask(by, task),
            9 => new AcknowledgeTask(by, task),
            10 or 11 or 12 => new CompleteTask(by, task, "办妥"),
            13 => new WaiveTask(by, task, "不适用"),
            14 or 15 when run.Reports.Count > 0 => Written(
                run,
                Of([.. run.Reports.Keys], step),
                by
            ),
            16 => new AcknowledgeEscalation(by, AnyObligation(run, step)),
            17 => new RecordEvent(by, Of([.. HallPlan.Compiled.Events], step), ""),
            18 => new RequestSupport(by, step.Pick % 2 == 0 ? "E1" : "E2", ""),
            19 => new AnswerSupport(by, step.Pick % 3, "同意"),
            20 => new StandDown(by, "结束了", "已登记", step.Pick % 4 > 0),
            21 when run.Status == IncidentStatus.StoodDown => step.Pick % 2 == 0
                ? new RecordFinding(by, "c1", null, $"第{step.Pick}处", "改")
                : new ReviewIncident(by, "复盘完毕"),
            _ => new ConfirmDelivery(task),
        };
    }

    private static string Of(string[] all, Step step) => all[step.Pick % all.Length];

    private static string AnyObligation(Incident run, Step step)
    {
        var called = run
            .Obligations.Values.Where(owed => owed.IsOpen && !owed.Called.IsEmpty)
            .Select(owed => owed.Id)
            .ToArray();
        return called.Length == 0 ? "T1/due" : Of(called, step);
    }
}
