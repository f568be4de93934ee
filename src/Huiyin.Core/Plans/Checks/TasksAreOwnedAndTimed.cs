using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Every task has somebody who owes it and a limit in numbers.</summary>
internal sealed class TasksAreOwnedAndTimed : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan)
    {
        var settled = WordTable.Of(plan.Syntax);
        return
        [
            .. plan
                .Syntax.Tasks.Where(task => task.Who.IsEmpty)
                .Select(task => ApprovalDiagnostics.TaskWithoutOwner(task.Place, task.Name)),
            .. plan
                .Syntax.Tasks.Where(task => task.Within is null or LimitSyntax.Open)
                .Select(task => ApprovalDiagnostics.TaskWithoutLimit(task.Place, task.Name)),
            .. plan
                .Syntax.Tasks.Where(task => task.Within is LimitSyntax.Vague)
                .Select(task => (task, word: VagueWords.In(task.Quote?.Value)))
                .Where(it => it.word is null || !settled.ContainsKey(it.word))
                .Select(it =>
                    ApprovalDiagnostics.VagueLimit(it.task.Place, it.task.Name, it.word ?? "vague")
                ),
            .. plan
                .Syntax.Reports.Where(report => report.Trigger is null)
                .Select(report => ApprovalDiagnostics.NoTrigger(report.Place, report.Name)),
        ];
    }
}
