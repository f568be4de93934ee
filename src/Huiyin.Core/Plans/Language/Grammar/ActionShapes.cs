namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>The final report: a limit, or <c>{within: 1d}</c>.</summary>
internal sealed class FinalShape : Shape<LimitSyntax>
{
    public static readonly FinalShape Any = new();

    private static readonly LimitShape Limit = new("vague", "gap");

    public override LimitSyntax? Read(PlanNode node, string key, Reading reading) =>
        Limit.Read(
            node is MapNode { Entries: [{ Key.Value: "within" } only] } ? only.Value : node,
            key,
            reading
        );

    public override PlanNode Write(LimitSyntax value) => Limit.Write(value);
}

/// <summary>What is promised and by when; the table gives the name.</summary>
internal sealed class PromiseShape : Shape<PromiseSyntax>
{
    private static readonly LimitShape Limit = new("vague", "gap");

    public override PromiseSyntax? Read(PlanNode node, string key, Reading reading) =>
        Limit.Read(node, key, reading) is { } limit
            ? new PromiseSyntax("", limit) { Span = node.Span }
            : null;

    public override PlanNode Write(PromiseSyntax value) => Limit.Write(value.Within);
}
