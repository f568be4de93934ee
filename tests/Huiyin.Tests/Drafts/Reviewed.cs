using System.Collections.Immutable;
using Huiyin.Core;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Tests.Identity;
using NodaTime;

namespace Huiyin.Tests.Drafts;

/// <summary>A draft of the hall and the people around it; every state is reached by real commands.</summary>
internal static class Reviewed
{
    public static readonly Actor Keeper = new("keeper", [], true, true);
    public static readonly Actor Lawyer = new("aide-person", ["aide"]);
    public static readonly Actor Chief = new("chief-person", ["chief"]);
    public static readonly Actor Medic = new("medic-person", ["medic"]);
    public static readonly Actor Program = new("t-1", ["aide", "chief"], true, true)
    {
        IsProgram = true,
    };
    public static readonly Instant Now = Offices.Morning;

    public static Office Office { get; } =
        Offices.A_full_office().After(new NameLegalReviewer(Offices.Keeper, "aide"));

    public static ImmutableSortedDictionary<string, string> Bindings { get; } =
        new Dictionary<string, string>
        {
            ["head"] = "chief",
            ["team"] = "hall",
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static DraftRecord A_new_draft() => Import(DraftedHall.Plan);

    public static DraftRecord Import(DraftPlan plan) =>
        Happen(
            DraftRecord.Empty,
            new ImportDraft(Keeper, "d1", new(DraftedHall.Source, plan.Text), plan).Decide(
                DraftRecord.Empty,
                Office,
                Now
            )
        );

    /// <summary>Everything is decided; nothing blocks approval.</summary>
    public static DraftRecord A_settled_draft() =>
        A_new_draft()
            .After(new AcceptRest(Keeper))
            .After(
                Edit(
                    "T2",
                    ("trigger", "{level: any}"),
                    ("who", "team"),
                    ("do", "归还场地"),
                    ("within", "vague")
                )
            )
            .After(new SetTerms(Keeper, Minutes(("及时", 30), ("立即", 10))))
            .After(new AcknowledgeFlag(Keeper, "RF1"))
            .After(new DropFlag(Keeper, "RF2", "只保留接待"))
            .After(new AnswerQuestion(Keeper, "G1", "聚集五十人"))
            .After(new TakeSuggestion(Keeper, "G2"));

    public static DraftRecord A_submitted_draft() =>
        A_settled_draft().After(new SubmitDraft(Keeper, Bindings, []));

    public static EditItem Edit(string item, params (string Key, string Value)[] fields) =>
        new(Keeper, item, Fields(fields));

    public static ImmutableArray<DraftField> Fields(params (string Key, string Value)[] fields) =>
        [.. fields.Select(it => new DraftField(it.Key, it.Value))];

    public static ImmutableSortedDictionary<string, int> Minutes(params (string, int)[] words) =>
        words.ToImmutableSortedDictionary(it => it.Item1, it => it.Item2, StringComparer.Ordinal);

    public static DraftRecord After(this DraftRecord draft, DraftCommand command) =>
        Happen(draft, command.Decide(draft, Office, Now));

    public static DraftRecord Happen(DraftRecord draft, Decision decision)
    {
        decision.Refusal.ShouldBeNull();
        decision.Events.ShouldNotBeEmpty();
        return decision.Events.Aggregate(draft, DraftApply.Apply);
    }

    public static string Refused(this DraftRecord draft, DraftCommand command)
    {
        var decision = command.Decide(draft, Office, Now);
        decision.Events.ShouldBeEmpty();
        return decision.Refusal.ShouldNotBeNull().Code;
    }
}
