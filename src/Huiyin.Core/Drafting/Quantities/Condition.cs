namespace Huiyin.Core.Drafting.Quantities;

/// <summary>A condition of a grade.</summary>
/// <param name="Fact"><c>people</c>, <c>repeat</c>, <c>stay</c>, <c>incidents</c> or <c>destination</c>.</param>
/// <param name="Test">As labels write it: <c>&gt;= 5</c>, <c>5..29</c>, <c>= city|county</c>.</param>
/// <param name="At">Where it begins in the text it was read from.</param>
public sealed record Condition(string Fact, string Test, int At)
{
    /// <summary>As labels write it: <c>people 5..29</c>.</summary>
    public override string ToString() => $"{Fact} {Test}";
}
