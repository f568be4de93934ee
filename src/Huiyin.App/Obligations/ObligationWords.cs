using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;

namespace Huiyin.App.Obligations;

/// <summary>The printed names of what is owed.</summary>
public static class ObligationWords
{
    /// <summary>The act that is owed.</summary>
    public static Phrase Of(ObligationKind kind) =>
        kind switch
        {
            ObligationKind.Decide => new("决定", "Decide"),
            ObligationKind.Acknowledge => new("知悉", "Acknowledge"),
            ObligationKind.Complete => new("完成", "Finish"),
            ObligationKind.Report => new("报送", "Report"),
            ObligationKind.FinalReport => new("终报", "Final report"),
            ObligationKind.Answer => new("答复", "Answer"),
            ObligationKind.Review => new("评估", "Review"),
            ObligationKind.Drill => new("演练", "Drill"),
            ObligationKind.Revise => new("修订", "Revise"),
        };

    /// <summary>What is owed, in words.</summary>
    public static Phrase What(ObligationKind kind, string what) =>
        (kind, what) switch
        {
            (ObligationKind.Decide, nameof(ProposalKind.Activate)) => new(
                "决定是否启动预案",
                "decide whether to activate the plan"
            ),
            (ObligationKind.Decide, _) => new(
                "决定是否调整级别",
                "decide whether to change the level"
            ),
            _ => Phrase.Same(what),
        };

    /// <summary>Where on the incident's page it is dealt with.</summary>
    public static string Anchor(ObligationKind kind, string subject) =>
        kind switch
        {
            ObligationKind.Decide => "decision",
            ObligationKind.Acknowledge or ObligationKind.Complete => $"task-{subject}",
            ObligationKind.Report or ObligationKind.FinalReport => $"report-{subject}",
            ObligationKind.Answer => "support",
            ObligationKind.Review => "review",
            ObligationKind.Drill or ObligationKind.Revise => "duties",
        };
}
