using System.Globalization;
using System.Text;

namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>The counts of one kind over a whole corpus.</summary>
internal readonly record struct Tally(int Matched, int Labelled, int Found)
{
    public double Precision => Found == 0 ? 0 : Matched / (double)Found;

    public double Recall => Labelled == 0 ? 0 : Matched / (double)Labelled;

    public double F1 => Labelled + Found == 0 ? 0 : 2.0 * Matched / (Labelled + Found);

    public static Tally operator +(Tally a, Tally b) =>
        new(a.Matched + b.Matched, a.Labelled + b.Labelled, a.Found + b.Found);
}

/// <summary>Precision, recall and F1 of every kind, and each difference with the file it stands in.</summary>
internal sealed class ScoreTable
{
    private readonly Dictionary<ScoredKind, Tally> _tallies = Enum.GetValues<ScoredKind>()
        .ToDictionary(kind => kind, _ => default(Tally));

    private readonly List<string> _differences = [];

    public IReadOnlyList<string> Differences => _differences;

    public double Macro => _tallies.Values.Average(it => it.F1);

    public Tally this[ScoredKind kind] => _tallies[kind];

    public void Add(
        string file,
        IReadOnlyCollection<ScoredPlan> labels,
        IReadOnlyCollection<ScoredPlan> found
    )
    {
        foreach (var kind in Enum.GetValues<ScoredKind>())
        {
            var (one, other) = (ScoredItems.Of(labels, kind), ScoredItems.Of(found, kind));
            var byName = kind is ScoredKind.Plans or ScoredKind.Groups;
            var matching = Matching.Of(one, other, byName);
            _tallies[kind] += new Tally(matching.Matched, one.Length, other.Length);
            _differences.AddRange(
                matching.Missed.Select(it => $"missed   {file} {kind} {it.Key} | {it.Words}")
            );
            _differences.AddRange(
                matching.Spurious.Select(it => $"spurious {file} {kind} {it.Key} | {it.Words}")
            );
        }
    }

    /// <summary>One line a kind, the average of F1 last.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var (kind, it) in _tallies)
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind, -11} precision {it.Precision:0.000}  recall {it.Recall:0.000}  F1 {it.F1:0.000}  (labelled {it.Labelled}, found {it.Found}, matched {it.Matched})"
            );
        return table.Append(CultureInfo.InvariantCulture, $"macro F1 {Macro:0.000}").ToString();
    }
}
