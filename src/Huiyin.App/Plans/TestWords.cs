using Huiyin.App.Frame;
using Huiyin.Core;
using Huiyin.Core.Plans.Language;
using Microsoft.Extensions.Localization;

namespace Huiyin.App.Plans;

/// <summary>Says the tests of a grading table in words.</summary>
public sealed class TestWords(IStringLocalizer<FactValues> values, Reader reader)
{
    /// <summary>A test: <c>≥ 县</c>, <c>3–5</c>.</summary>
    public string Of(TestSyntax test) =>
        test switch
        {
            TestSyntax.Compare it => $"{Sign(it.Operator)} {Value(it.Value)}",
            TestSyntax.Range it => Range(it),
            TestSyntax.OneOf it => string.Join("、", it.Values.Select(Value)),
            _ => test.Text,
        };

    /// <summary>A value as people read it.</summary>
    public string Value(string value) =>
        value switch
        {
            "true" => reader.Say(new("是", "yes")),
            "false" => reader.Say(new("否", "no")),
            [>= '0' and <= '9', ..] => reader.Limit(value),
            _ => values[value],
        };

    private string Range(TestSyntax.Range it) =>
        it is { WithLow: true, WithHigh: true }
            ? $"{Value(it.Low)}–{Value(it.High)}"
            : $"{(it.WithLow ? "≥" : ">")} {Value(it.Low)}{reader.Say(And)}{(it.WithHigh ? "≤" : "<")} {Value(it.High)}";

    private static string Sign(string comparison) =>
        comparison switch
        {
            ">=" => "≥",
            "<=" => "≤",
            _ => comparison,
        };

    private static Phrase And { get; } = new("，", ", ");
}
