using System.Collections.Immutable;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Repair;
using Huiyin.Core.Drafting.Structure;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Drafting;

/// <summary>Reads plans out of prose: the same text always gives the same drafts, and nothing is guessed.</summary>
public static class PlanProse
{
    /// <summary>The plans of a text, in its order; none where it holds none.</summary>
    public static ImmutableArray<DraftPlan> Read(RepairedText text) =>
        [.. PlanSeparator.Separate(text.Text).Select(plan => Draft(text, plan))];

    private static DraftPlan Draft(RepairedText text, PlanStretch plan)
    {
        var found = FlagReader.Read(text.Text[plan.Start..plan.End]);
        var clauses = FlaggedSentences.Part(
            Outline.Read(text.Text, plan.Start, plan.End),
            [.. found.Where(it => it.Act == ScreenAct.Never).Select(it => plan.Start + it.Start)]
        );
        var levels = LevelReader.Read(clauses);
        var groups = GroupReader.Read(clauses);
        var flags = Flags(found, plan.Start, clauses);
        return new DraftPlan
        {
            Title = plan.Title,
            Text = string.Join('\n', clauses.Select(it => it.Text)),
            Clauses = [.. clauses.Select((it, i) => Clause(text, it, i + 1))],
            Levels =
            [
                .. levels.Select(it => new DraftLevel(
                    it.Name,
                    [.. it.Conditions.Select(condition => condition.ToString())],
                    it.Clause.Id,
                    it.Words
                )),
            ],
            Timings = TimingReader.Read(clauses, levels),
            Groups =
            [
                .. groups.Select(it =>
                    it with
                    {
                        Duties = [.. GroupDuties.In(clauses, it).Select(duty => duty.Duty)],
                    }
                ),
            ],
            Flags = flags,
            Rules = RuleAssembler.Assemble(clauses, levels, groups, flags),
        };
    }

    private static ImmutableArray<DraftFlag> Flags(
        ImmutableArray<FoundFlag> found,
        int offset,
        ImmutableArray<Clause> clauses
    ) =>
        [
            .. found.Select(
                (flag, i) =>
                    new DraftFlag(
                        $"RF{i + 1}",
                        flag.Class,
                        flag.Act,
                        clauses.Last(it => it.Start <= offset + flag.Start).Id,
                        flag.Quote,
                        flag.Kind
                    )
            ),
        ];

    private static DraftClause Clause(RepairedText text, Clause clause, int line) =>
        new(
            clause.Id,
            clause.Mark?.Printed ?? "",
            line,
            clause.Text,
            text.Origins[clause.Start],
            text.Origins[clause.End - 1] + 1
        );
}
