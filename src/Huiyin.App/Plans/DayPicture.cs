using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.App.Plans;

/// <summary>The first 24 hours of a level, laid out to be drawn: a lane a role, a row a task or report.</summary>
public sealed class DayPicture
{
    private const double Left = 188;
    private const double Right = 940;
    private const double Top = 30;
    private const double RowHeight = 40;

    // Most of a plan happens in its first hours, so the axis is drawn by the square root of time.
    private static readonly double Scale = (Right - Left) / Math.Sqrt(FirstDay.Length.TotalMinutes);
    private static readonly int[] Marks = [0, 15, 30, 60, 120, 240, 480, 720, 1440];

    /// <summary>The picture of a level.</summary>
    public DayPicture(LevelView level)
    {
        var view = level.View;
        var tasks = level.Day.Tasks.Select(task => (Role: task.Rule.Who, Row: Bar(task)));
        var reports = level.Day.Reports.Select(report =>
            (Role: report.Rule.By[0], Row: Ticks(report, view))
        );
        var y = Top;
        foreach (var lane in tasks.Concat(reports).GroupBy(it => it.Role))
        {
            Lanes.Add(
                new(
                    view.NameOf(lane.Key),
                    y,
                    [.. lane.Select((it, i) => it.Row with { Y = y + i * RowHeight })]
                )
            );
            y += lane.Count() * RowHeight + 6;
        }
        Height = y + 6;
    }

    /// <summary>How wide it is.</summary>
    public double Width => 960;

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>The roles.</summary>
    public List<PictureLane> Lanes { get; } = [];

    /// <summary>The moments marked on the axis.</summary>
    public static IEnumerable<(double X, Duration At)> Axis =>
        Marks.Select(minutes => (At(Duration.FromMinutes(minutes)), Duration.FromMinutes(minutes)));

    /// <summary>A moment in the shortest form: <c>1:30</c>.</summary>
    public static string Clock(Duration at) => $"{(int)at.TotalHours}:{at.Minutes:00}";

    private static PictureRow Bar(PlannedTask task) =>
        new(
            $"{task.Rule.Id} {task.Rule.Do}",
            At(task.Start),
            At(task.Due ?? FirstDay.Length),
            task.Due is null,
            task.Supplied,
            At(task.Acknowledge),
            []
        );

    private static PictureRow Ticks(PlannedReport report, PlanView view) =>
        new(
            $"{report.Rule.Id} → {view.NamesOf(report.Rule.To)}",
            At(report.Due[0]),
            At(report.Due[^1]),
            false,
            false,
            null,
            [.. report.Due.Select(At)]
        );

    private static double At(Duration moment) =>
        Math.Round(
            Left + Scale * Math.Sqrt(Math.Min(moment.TotalMinutes, FirstDay.Length.TotalMinutes)),
            1
        );
}

/// <summary>The rows of a role.</summary>
public sealed record PictureLane(string Role, double Y, IReadOnlyList<PictureRow> Rows)
{
    private const int Longest = 13;

    /// <summary>The role, shortened to what the picture has room for.</summary>
    public string Short => Role.Length > Longest ? Role[..(Longest - 1)] + "…" : Role;
}

/// <summary>A task's bar from start to due, or a report's ticks.</summary>
/// <param name="Label">What it is.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Open">True where it ends after the picture or nobody says when.</param>
/// <param name="Supplied">True where the figure is the office's own.</param>
/// <param name="Acknowledge">Where silence would be noticed; null for reports.</param>
/// <param name="Ticks">Where reports are due.</param>
public sealed record PictureRow(
    string Label,
    double From,
    double To,
    bool Open,
    bool Supplied,
    double? Acknowledge,
    IReadOnlyList<double> Ticks
)
{
    private const int Longest = 34;

    /// <summary>Where it stands from above.</summary>
    public double Y { get; init; }

    /// <summary>The label, shortened to what the picture has room for; the table says it whole.</summary>
    public string Short => Label.Length > Longest ? Label[..Longest] + "…" : Label;

    /// <summary>True where the label must run to the left to stay in the picture.</summary>
    public bool RunsLeft => From > 560;
}
