using System.Collections.Immutable;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Binding;

/// <summary>Gives tests their meaning in the type of their fact.</summary>
internal sealed class BoundTests(BoundFacts facts, List<Diagnostic> diagnostics)
{
    /// <summary>The test, on the fact that is asked: a derived fact is replaced by what it follows from.</summary>
    public FactTest? Bind(Located<string> name, TestSyntax test)
    {
        var fact = facts.Find(name.Value);
        if (fact is null)
        {
            diagnostics.Add(
                ReferenceDiagnostics.UnknownFact(name.Span, name.Value, facts.Nearest(name.Value))
            );
            return null;
        }
        var ranges = Ranges(fact, test);
        return ranges is { } known ? Ask(fact, known, test.For(name.Value)) : null;
    }

    private FactTest? Ask(Fact fact, ImmutableArray<FactRange> ranges, string text)
    {
        if (fact.Derived is not { } derived)
            return new FactTest(facts.IndexOf(fact.Name), ranges, text);
        var domain = facts.Facts[derived.Fact].Domain();
        var accepted = new FactTest(0, ranges, text);
        return new FactTest(
            derived.Fact,
            (accepted.Accepts(1), accepted.Accepts(0)) switch
            {
                (true, true) => [domain],
                (true, false) => derived.Ranges,
                _ => RangeSet.Complement(derived.Ranges, domain),
            },
            text
        );
    }

    /// <summary>The ranges a test accepts, or null after reporting why there are none.</summary>
    public ImmutableArray<FactRange>? Ranges(Fact fact, TestSyntax test)
    {
        if (test is not TestSyntax.OneOf && fact.Type is FactType.Enum or FactType.Bool)
            return Refuse(FactDiagnostics.NoOrder(test.Span, fact.Name));
        var bounds = Bounds(fact, test);
        if (bounds is not { } found)
            return null;
        var ranges = RangeSet.Normal(found, fact.Domain());
        return ranges.IsEmpty
            ? Refuse(FactDiagnostics.NothingPasses(test.Span, fact.Name, test.Text))
            : ranges;
    }

    private ImmutableArray<FactRange>? Bounds(Fact fact, TestSyntax test) =>
        test switch
        {
            TestSyntax.Compare compare => Value(fact, compare.Value, test.Span) is { } value
                ? [Compared(compare.Operator, value, fact.Domain())]
                : null,
            TestSyntax.Range range => Between(fact, range),
            TestSyntax.OneOf oneOf => Listed(fact, oneOf),
            _ => null,
        };

    private static FactRange Compared(string relation, long value, FactRange domain) =>
        relation switch
        {
            ">=" => new(value, domain.Most),
            ">" => new(value + 1, domain.Most),
            "<=" => new(domain.Least, value),
            _ => new(domain.Least, value - 1),
        };

    private ImmutableArray<FactRange>? Between(Fact fact, TestSyntax.Range range)
    {
        var low = Value(fact, range.Low, range.Span);
        var high = Value(fact, range.High, range.Span);
        return low is null || high is null
            ? null
            :
            [
                new FactRange(
                    low.Value + (range.WithLow ? 0 : 1),
                    high.Value - (range.WithHigh ? 0 : 1)
                ),
            ];
    }

    private ImmutableArray<FactRange>? Listed(Fact fact, TestSyntax.OneOf oneOf)
    {
        var values = oneOf.Values.Select(text => Value(fact, text, oneOf.Span)).ToArray();
        return values.Contains(null)
            ? null
            : [.. values.Select(v => new FactRange(v!.Value, v.Value))];
    }

    private long? Value(Fact fact, string text, Span at)
    {
        var (value, problem) = FactText.Parse(fact, text);
        if (problem == FactProblem.None)
            return value;
        var near = Language.Nearest.To(text, fact.Values);
        diagnostics.Add(FactDiagnostics.BadValue(at, fact.Name, text, Allowed(fact), near));
        return null;
    }

    private static string Allowed(Fact fact) =>
        fact.Type switch
        {
            FactType.Int => "0, 1, 2, …",
            FactType.Duration => "30m, 2h, 3d, 3d1m",
            FactType.Bool => "true, false",
            FactType.Ordered or FactType.Enum => string.Join(", ", fact.Values),
        };

    private ImmutableArray<FactRange>? Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}
