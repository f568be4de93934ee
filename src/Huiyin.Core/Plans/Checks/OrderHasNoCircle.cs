using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Nothing waits for itself.</summary>
internal sealed class OrderHasNoCircle : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        [
            .. Circles(
                plan.Syntax.Tasks,
                task => [.. task.After, .. task.Trigger?.After ?? [], task.From]
            ),
            .. Circles(plan.Syntax.Schedule, item => [.. item.After, item.From]),
            .. Circles(plan.Syntax.ReceptionFlow, item => [.. item.After, item.From]),
            .. Circles(plan.Syntax.Service, item => [.. item.After, item.From]),
        ];

    private static IEnumerable<Diagnostic> Circles<T>(
        SyntaxList<T> rules,
        Func<T, IEnumerable<Located<string>?>> before
    )
        where T : RuleSyntax
    {
        var waits = rules
            .DistinctBy(rule => rule.Name)
            .ToDictionary(
                rule => rule.Name,
                rule => before(rule).OfType<Located<string>>().Select(id => id.Value).ToArray()
            );
        while (Circle(waits) is { } circle)
        {
            var at = rules.First(rule => rule.Name == circle[0]).Place;
            yield return ReferenceDiagnostics.AfterItself(at, string.Join(" → ", circle));
            waits.Remove(circle[0]);
        }
    }

    private static List<string>? Circle(Dictionary<string, string[]> waits)
    {
        var stuck = Stuck(waits);
        if (stuck.Count == 0)
            return null;
        var path = new List<string>();
        var seen = new Dictionary<string, int>();
        var at = waits.Keys.First(stuck.Contains);
        for (; seen.TryAdd(at, path.Count); at = waits[at].First(stuck.Contains))
            path.Add(at);
        return [.. path[seen[at]..], at];
    }

    // Whatever is left when everything that waits for nothing has been taken away, again and again.
    private static HashSet<string> Stuck(Dictionary<string, string[]> waits)
    {
        var stuck = waits.Keys.ToHashSet();
        var open = waits.ToDictionary(
            it => it.Key,
            it => it.Value.Distinct().Count(waits.ContainsKey)
        );
        var waiting = waits
            .SelectMany(it => it.Value.Distinct().Select(id => (id, it.Key)))
            .ToLookup(it => it.id, it => it.Key);
        var free = new Queue<string>(open.Where(it => it.Value == 0).Select(it => it.Key));
        while (free.TryDequeue(out var id))
        {
            stuck.Remove(id);
            foreach (var next in waiting[id].Where(it => --open[it] == 0))
                free.Enqueue(next);
        }
        return stuck;
    }
}
