using System.Collections.Immutable;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Binding;

/// <summary>The facts of a plan by name.</summary>
internal sealed class BoundFacts
{
    private readonly Dictionary<string, int> _index = [];
    private readonly List<Diagnostic> _diagnostics;
    private readonly HashSet<string> _derived;

    public BoundFacts(PlanSyntax plan, List<Diagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var fact in plan.Facts)
            _index.TryAdd(fact.Name.Value, _index.Count);
        _derived =
        [
            .. plan.Facts.Where(fact => fact.Derive is not null).Select(fact => fact.Name.Value),
        ];
        var first = plan.Facts.DistinctBy(fact => fact.Name.Value).ToArray();
        Facts = [.. first.Select(Plain)];
        Facts = [.. first.Select(Derived)];
    }

    public ImmutableArray<Fact> Facts { get; }

    public int IndexOf(string name) => _index[name];

    public Fact? Find(string name) => _index.TryGetValue(name, out var index) ? Facts[index] : null;

    public string? Nearest(string name) => Language.Nearest.To(name, _index.Keys);

    private Fact Plain(FactSyntax fact)
    {
        ReportValues(fact);
        return new Fact(
            fact.Name.Value,
            fact.Type.Value,
            [.. fact.Values.Select(v => v.Value)],
            fact.Ask?.Value ?? fact.Name.Value,
            fact.JudgedBy?.Value,
            null
        );
    }

    private void ReportValues(FactSyntax fact)
    {
        var listed = fact.Type.Value is FactType.Ordered or FactType.Enum;
        if (listed && fact.Values.IsEmpty)
            _diagnostics.Add(FactDiagnostics.ValuesMissing(fact.Name.Span, fact.Name.Value));
        if (!listed && !fact.Values.IsEmpty)
            _diagnostics.Add(FactDiagnostics.ValuesNotTaken(fact.Values[0].Span, fact.Name.Value));
        foreach (var twice in fact.Values.GroupBy(v => v.Value).Where(group => group.Count() > 1))
            _diagnostics.Add(
                FactDiagnostics.DuplicateValue(twice.Last().Span, fact.Name.Value, twice.Key)
            );
    }

    private Fact Derived(FactSyntax syntax)
    {
        var fact = Facts[IndexOf(syntax.Name.Value)];
        if (syntax.Derive is not { } derive)
            return fact;
        var source = Find(derive.Fact);
        if (source is not null && (fact.Type != FactType.Bool || IsDerived(derive.Fact)))
            _diagnostics.Add(FactDiagnostics.DerivedBadly(derive.Span, fact.Name));
        else
            return fact with
            {
                Derived = Tests().Bind(new(derive.Fact) { Span = derive.Span }, derive.Test),
            };
        return fact;
    }

    private BoundTests Tests() => new(this, _diagnostics);

    private bool IsDerived(string name) => _derived.Contains(name);
}
