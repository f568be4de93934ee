using Huiyin.Core.Clocks;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Incidents;

internal sealed partial class Unfolding
{
    /// <summary>Grades by the facts now known, proposes what follows, and fires the rules whose test has begun to hold.</summary>
    public void Regrade()
    {
        var grade = Grader.Grade(context.Plan, Run.Facts);
        if (!grade.SameAs(Run.Grade))
            Then(new IncidentGraded(now, grade));
        Propose(grade.Level);
        FireFactRules();
    }

    private void Propose(string? level)
    {
        if (Run.Status == IncidentStatus.Active)
            ProposeChange(level);
        else if (Run.Proposal is null || Run.Proposal.Level != level)
            if (Run.Status == IncidentStatus.Proposed || level is not null)
                Propose(ProposalKind.Activate, level);
    }

    private void ProposeChange(string? level)
    {
        if (level is null || level == Run.Level || level == Run.KeptAgainst)
            Withdraw();
        else if (Run.Proposal?.Level != level)
            Propose(
                context.RankOf(level) < context.RankOf(Run.Level!)
                    ? ProposalKind.Raise
                    : ProposalKind.Lower,
                level
            );
    }

    private void Withdraw()
    {
        if (Run.Proposal is not { } open)
            return;
        Replace(open.Obligation, "facts-changed");
        Then(new ProposalWithdrawn(now, open.Obligation));
    }

    /// <summary>
    /// A proposal that changes before it is decided keeps its obligation, and its due unless a new one would come
    /// sooner, as it does while standing by.
    /// </summary>
    public void Propose(ProposalKind kind, string? level, Computation? due = null)
    {
        var open =
            Run.Proposal is { } current && Run.Open(current.Obligation) is not null
                ? current.Obligation
                : null;
        var id = open ?? $"decide/{Run.Proposals + 1}";
        Then(new DecisionProposed(now, new(id, kind, level, now)));
        if (open is null)
            Owe(DecideObligation(id, kind, level, due));
        else if (Run.Open(id) is { } owed && DecideBy() is var sooner && sooner.Due < owed.Due)
            Redate(owed, sooner);
    }

    private Obligation DecideObligation(
        string id,
        ProposalKind kind,
        string? level,
        Computation? due
    )
    {
        var rule = context.Plan.Activation;
        var computation = due ?? DecideBy();
        return new()
        {
            Id = id,
            Kind = ObligationKind.Decide,
            Subject = level ?? "",
            Owner = context.DeciderSeat,
            What = kind.ToString(),
            Basis = rule.Basis,
            Opened = now,
            Due = computation.Due,
            Computation = computation,
            Wake = computation.Due,
        };
    }

    private Computation DecideBy() =>
        Deadline(context.Plan.Activation.Within, now)
        ?? Computation.OfOrganisation(now, MinutesToDecide(context.Plan.Activation.Within));

    private int MinutesToDecide(Limit? within) =>
        within is Limit.Vague vague
            ? context.MinutesFor(vague.Word)
            : context.Office.Settings.DecideMinutes;

    /// <summary>Fact-triggered reports fire whatever the level; fact-triggered tasks only while the plan runs.</summary>
    public void FireFactRules()
    {
        foreach (var (rule, test) in FactRules())
            if (Grader.Holds(context.Plan, test, Run.Facts) is { } holds)
                if (holds && !Run.Held.Contains(rule))
                    Fire(rule);
                else if (!holds && Run.Held.Contains(rule))
                    Then(new RuleReleased(now, rule));
    }

    private void Fire(string rule)
    {
        Then(new RuleFired(now, rule));
        DemandRule(rule);
    }

    private void DemandRule(string id)
    {
        if (RuleOf(id) is { } report)
            Demand(report);
        else if (context.Plan.Tasks.FirstOrDefault(rule => rule.Id == id) is { } task)
            Demand(task);
    }

    private IEnumerable<(string Rule, FactTest Test)> FactRules() =>
        context
            .Plan.Reports.Where(rule => !rule.Optional && rule.Trigger is Trigger.OnFact)
            .Select(rule => (rule.Id, ((Trigger.OnFact)rule.Trigger).Test))
            .Concat(
                Run.Status != IncidentStatus.Active
                    ? []
                    : context
                        .Plan.Tasks.Where(rule => !rule.Optional && rule.Trigger is Trigger.OnFact)
                        .Select(rule => (rule.Id, ((Trigger.OnFact)rule.Trigger).Test))
            );

    /// <summary>Sets off the rules that wait for an event.</summary>
    public void FireEventRules(string name)
    {
        foreach (var rule in context.Plan.Reports.Where(rule => WaitsFor(rule.Trigger, name)))
            if (
                Run.Reports.GetValueOrDefault(rule.Id) is null or { Ended: true }
                || !OpenSlots(rule.Id).Any()
            )
                Demand(rule);
        foreach (var rule in context.Plan.Tasks.Where(rule => WaitsFor(rule.Trigger, name)))
            if (Run.Status == IncidentStatus.Active && !rule.Optional)
                Demand(rule);
    }

    private static bool WaitsFor(Trigger trigger, string name) =>
        trigger is Trigger.OnEvent on && on.Name == name;
}
