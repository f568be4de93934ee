using System.Collections.Immutable;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Questions;
using Huiyin.Core.Drafting.Repair;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting;

/// <summary>Reads plans out of prose: the same text always gives the same drafts, and nothing is guessed.</summary>
public static class PlanProse
{
    /// <summary>The plans of a text, in its order; none where it holds none.</summary>
    public static ImmutableArray<DraftPlan> Read(RepairedText text) =>
        [.. PlanSeparator.Separate(text.Text).Select(plan => Draft(text, plan))];

    private static DraftPlan Draft(RepairedText text, PlanStretch plan)
    {
        var outline = Outline.Read(text.Text, plan.Start, plan.End);
        var found = FlagReader.Read(
            text.Text[plan.Start..plan.End],
            [.. outline.Select(it => it.Start - plan.Start)]
        );
        var clauses = FlaggedSentences.Part(outline, found, plan.Start);
        var flags = Flags(found, plan.Start, clauses);
        var grades = LevelReader.Read(clauses);
        var groups = Groups(clauses);
        var draft = new DraftPlan
        {
            Title = plan.Title,
            Text = string.Join('\n', clauses.Select(it => it.Text)),
            Clauses = [.. clauses.Select((it, i) => Clause(text, it, i + 1))],
            Levels = Levels(grades),
            Timings = TimingReader.Read(clauses, grades),
            Groups = groups,
            Flags = flags,
            Rules = RuleAssembler.Assemble(clauses, grades, groups, flags),
            Basis = BasisReader.Read(clauses),
            TruncatedAt = text.Omissions.Contains(plan.End) ? clauses.Length : null,
        };
        return draft with { Questions = QuestionReader.Read(Reading(text, plan, clauses, draft)) };
    }

    private static ImmutableArray<DraftLevel> Levels(ImmutableArray<LevelDefinition> grades) =>
        [
            .. grades.Select(it => new DraftLevel(
                it.Name,
                [.. it.Conditions.Select(condition => condition.ToString())],
                it.Clause.Id,
                it.Words
            )),
        ];

    private static ImmutableArray<DraftGroup> Groups(ImmutableArray<Clause> clauses) =>
        [
            .. GroupReader
                .Read(clauses)
                .Select(it =>
                    it with
                    {
                        Duties = [.. GroupDuties.In(clauses, it).Select(duty => duty.Duty)],
                    }
                ),
        ];

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

    private static DraftReading Reading(
        RepairedText text,
        PlanStretch plan,
        ImmutableArray<Clause> clauses,
        DraftPlan draft
    ) =>
        new(plan.Title, clauses, draft.Levels, draft.Timings, draft.Groups)
        {
            Rules = draft.Rules,
            Omissions = [.. text.Omissions.Where(at => at >= plan.Start && at <= plan.End)],
            Unrepaired = Unrepaired(text, plan),
            Contents = Contents(text),
        };

    private static ImmutableArray<TextSpan> Unrepaired(RepairedText text, PlanStretch plan) =>
        [
            .. text
                .Illegible.Select(text.Reads)
                .Where(it => it.Start.Value >= plan.Start && it.End.Value <= plan.End)
                .Select(it => new TextSpan(it.Start.Value, it.End.Value)),
        ];

    private static ImmutableArray<string> Contents(RepairedText text) =>
        [
            .. text
                .Repairs.Where(it => it.Kind == RepairKind.TableOfContents)
                .SelectMany(it => it.Was.Split('\n'))
                .Select(it => it.Trim())
                .Where(it => it.Length > 0),
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
