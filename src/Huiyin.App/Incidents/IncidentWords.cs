using Huiyin.Core;
using Huiyin.Core.Incidents;

namespace Huiyin.App.Incidents;

/// <summary>Sentences about a run that several pages say.</summary>
public static class IncidentWords
{
    /// <summary>What the decider is asked.</summary>
    public static Phrase Asked(IncidentView view)
    {
        var level = view.Context.LevelName(view.Run.Proposal!.Level);
        return view.Run.Proposal switch
        {
            { Level: null } => new(
                "事实未对应任何级别，请决定是否启动、以何级别启动",
                "No row covers the facts: decide whether to activate, and at which level"
            ),
            { Kind: ProposalKind.Activate } => new(
                $"建议以{level}启动预案",
                $"Proposed: activate at {level}"
            ),
            { Kind: ProposalKind.Raise } => new($"建议升为{level}", $"Proposed: raise to {level}"),
            _ => new($"建议降为{level}", $"Proposed: lower to {level}"),
        };
    }

    /// <summary>Where a task stands.</summary>
    public static Phrase Of(TaskState state) =>
        state switch
        {
            TaskState.Waiting => new("待前项完成", "waiting"),
            TaskState.Issued => new("待知悉", "not acknowledged"),
            TaskState.Acknowledged => new("办理中", "in progress"),
            TaskState.Done => new("已完成", "done"),
            TaskState.Waived => new("不适用", "not applicable"),
        };

    /// <summary>What was decided.</summary>
    public static Phrase Outcome(DecisionRecord decided) =>
        decided.Outcome switch
        {
            "activate" => new("启动预案", "activated the plan"),
            "stand-by" => new("决定待命", "had it stand by"),
            "reject" => new("决定不启动", "rejected it"),
            "level" => new("调整级别", "changed the level"),
            _ => new("决定维持级别", "kept the level"),
        };
}
