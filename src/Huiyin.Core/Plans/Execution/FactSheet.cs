using System.Collections.Immutable;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Execution;

/// <summary>The facts known about one incident, in the order of a plan's facts.</summary>
public sealed record FactSheet
{
    private readonly CompiledPlan _plan;

    private FactSheet(CompiledPlan plan, ImmutableArray<long> values, ulong known) =>
        (_plan, Values, Known) = (plan, values, known);

    /// <summary>The value of each fact; meaningless where <see cref="Known"/> has no bit.</summary>
    public ImmutableArray<long> Values { get; }

    /// <summary>Bit <c>n</c> is set when fact <c>n</c> is known, be it told or derived.</summary>
    public ulong Known { get; }

    /// <summary>Nothing known yet.</summary>
    public static FactSheet Empty(CompiledPlan plan) =>
        new(plan, [.. new long[plan.Facts.Length]], 0);

    /// <summary>Reads answers by the facts' names: <c>persons</c> → <c>7</c>.</summary>
    /// <returns>The sheet, or the first answer's refusal.</returns>
    public static (FactSheet? Sheet, Refusal? Refusal) Read(
        CompiledPlan plan,
        IEnumerable<KeyValuePair<string, string>> answers
    )
    {
        var sheet = Empty(plan);
        foreach (var (name, text) in answers)
        {
            var (next, refusal) = sheet.With(name, text);
            if (next is null)
                return (null, refusal);
            sheet = next;
        }
        return (sheet, null);
    }

    /// <summary>The sheet with one more answer, or with another answer to the same question.</summary>
    public (FactSheet? Sheet, Refusal? Refusal) With(string name, string text)
    {
        var index = IndexOf(name.Trim());
        if (index < 0)
            return (null, UnknownFact(name));
        var fact = _plan.Facts[index];
        if (fact.Derived is not null)
            return (null, DerivedFact(fact));
        var (value, problem) = FactText.Parse(fact, HalfWidth(text));
        return problem == FactProblem.None
            ? (Set(index, value), null)
            : (null, BadValue(fact, text, problem));
    }

    /// <summary>The facts known, as text, in the plan's order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Answers =>
        [
            .. _plan
                .Facts.Select((fact, i) => (fact, i))
                .Where(it => (Known >> it.i & 1) == 1)
                .Select(it =>
                    KeyValuePair.Create(it.fact.Name, FactText.Format(it.fact, Values[it.i]))
                ),
        ];

    /// <summary>What the plan's grading table makes of them.</summary>
    public GradingResult Grade() => _plan.Grading.Grade(Values.AsSpan(), Known);

    /// <summary>True when a test passes, false when it fails, null while its fact is unknown.</summary>
    public bool? Passes(FactTest test) =>
        (Known >> test.Fact & 1) == 0 ? null : test.Accepts(Values[test.Fact]);

    /// <summary>The facts of a mask, by name, in the plan's order.</summary>
    public static ImmutableArray<string> Names(CompiledPlan plan, ulong mask) =>
        [.. plan.Facts.Where((_, i) => (mask >> i & 1) == 1).Select(fact => fact.Name)];

    /// <inheritdoc />
    public bool Equals(FactSheet? other) =>
        other is not null && _plan.Hash == other._plan.Hash && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc />
    public override int GetHashCode() => Known.GetHashCode();

    private int IndexOf(string name)
    {
        for (var i = 0; i < _plan.Facts.Length; i++)
            if (_plan.Facts[i].Name == name)
                return i;
        return -1;
    }

    private FactSheet Set(int index, long value)
    {
        var values = Values.SetItem(index, value);
        var known = Known | 1UL << index;
        for (var i = 0; i < _plan.Facts.Length; i++)
            if (_plan.Facts[i].Derived is { } derived && derived.Fact == index)
                (values, known) = (
                    values.SetItem(i, derived.Accepts(value) ? 1 : 0),
                    known | 1UL << i
                );
        return new FactSheet(_plan, values, known);
    }

    private Refusal UnknownFact(string name)
    {
        var asked = _plan
            .Facts.Where(fact => fact.Derived is null)
            .Select(fact => fact.Name)
            .ToArray();
        var near = Nearest.To(name.Trim(), asked);
        var all = string.Join(", ", asked);
        return new Refusal(
            "fact-unknown",
            new(
                $"这份预案不问“{name}”{Diagnostics.Suggestion.Zh(near)}可答：{all}",
                $"this plan asks no fact \"{name}\"{Diagnostics.Suggestion.En(near)} it asks: {all}"
            )
        );
    }

    private Refusal DerivedFact(Fact fact)
    {
        var source = _plan.Facts[fact.Derived!.Fact].Name;
        return new Refusal(
            "fact-derived",
            new(
                $"“{fact.Name}”由“{source}”推出，请回答“{source}”",
                $"\"{fact.Name}\" follows from \"{source}\"; answer \"{source}\" instead"
            )
        );
    }

    /// <summary>Digits as a Chinese keyboard may type them.</summary>
    private static string HalfWidth(string text) =>
        string.Concat(
            text.Select(sign => sign is >= '０' and <= '９' ? (char)(sign - '０' + '0') : sign)
        );

    /// <summary>The question, with the name programs use.</summary>
    private static string Asked(Fact fact) =>
        fact.Ask.Length == 0 ? fact.Name : $"{fact.Ask} ({fact.Name})";

    private static Refusal BadValue(Fact fact, string text, FactProblem problem)
    {
        var allowed = Allowed(fact);
        return problem == FactProblem.OutOfRange
            ? new Refusal(
                "fact-out-of-range",
                new(
                    $"“{Asked(fact)}”不能是“{text}”；{allowed.Zh}",
                    $"\"{Asked(fact)}\" cannot be \"{text}\"; {allowed.En}"
                )
            )
            : new Refusal(
                "fact-malformed",
                new(
                    $"“{Asked(fact)}”的“{text}”看不懂；{allowed.Zh}",
                    $"\"{text}\" is no value of \"{Asked(fact)}\"; {allowed.En}"
                )
            );
    }

    private static Phrase Allowed(Fact fact) =>
        fact.Type switch
        {
            FactType.Int => new(
                $"请写 0 到 {FactText.MostCount} 的整数",
                $"write a whole number from 0 to {FactText.MostCount}"
            ),
            FactType.Bool => new("请写 是/否 或 true/false", "write true or false"),
            FactType.Duration => new(
                "请写时长，如 36h、3d、3d1m，不超过 36500d",
                "write a length such as 36h, 3d or 3d1m, at most 36500d"
            ),
            FactType.Ordered or FactType.Enum => new(
                $"可用：{string.Join("、", fact.Values)}",
                $"use one of: {string.Join(", ", fact.Values)}"
            ),
        };
}
