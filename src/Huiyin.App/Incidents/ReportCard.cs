using System.Collections.Immutable;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Incidents;

/// <summary>One line of reports on the page of its run.</summary>
public sealed record ReportCard(IncidentPage Page, ReportLine Line)
{
    /// <summary>The run as the visitor sees it.</summary>
    public IncidentView View => Page.View;

    /// <summary>Where on the page it stands.</summary>
    public string Anchor => $"report-{Line.Rule}";

    /// <summary>Where the plan says so.</summary>
    public Basis? Basis => View.Plan.Reports.FirstOrDefault(rule => rule.Id == Line.Rule)?.Basis;

    /// <summary>The reports that are owed now, the first due first.</summary>
    public IEnumerable<Obligation> Open =>
        View.Open.Where(owed =>
            owed.Subject == Line.Rule
            && owed.Kind is ObligationKind.Report or ObligationKind.FinalReport
        );

    /// <summary>The number of the report to write next.</summary>
    public int NextNumber => Line.Submitted.Length + 1;

    /// <summary>The fields of its form.</summary>
    public ImmutableArray<string> Fields => SubmitReport.FieldsOf(Line);

    /// <summary>Whether the visitor may write the next.</summary>
    public bool MayWrite =>
        View.MayCarryOut(Line.Rule, Line.Owner) && (!View.Run.IsOver || Open.Any());

    /// <summary>What a field said last time.</summary>
    public string Before(string field) =>
        Line.Submitted.IsEmpty ? "" : Line.Submitted[^1].Content.GetValueOrDefault(field, "");
}
