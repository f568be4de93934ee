using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>What sets a rule off; exactly one of the four is given.</summary>
public sealed record TriggerSyntax : SyntaxNode
{
    /// <summary>Level ids, or the one word <c>any</c>.</summary>
    public SyntaxList<Located<string>> Levels { get; init; } = [];

    /// <summary>The name of something a person records.</summary>
    public Located<string>? Event { get; init; }

    /// <summary>A fact that passes a test, whatever the level.</summary>
    public FactExpression? Fact { get; init; }

    /// <summary>Tasks that are finished.</summary>
    public SyntaxList<Located<string>> After { get; init; } = [];

    /// <summary>True when nothing starts the rule by itself.</summary>
    public Located<bool>? Optional { get; init; }

    /// <summary>True when the rule is for any level.</summary>
    public bool AnyLevel => Levels is [{ Value: "any" }];
}

/// <summary>A trigger under its key.</summary>
internal sealed class TriggerShape : Shape<TriggerSyntax>
{
    public static readonly TriggerShape Any = new();

    private static readonly MapShape<TriggerSyntax> Map = new(
        "trigger",
        new Key<TriggerSyntax, SyntaxList<Located<string>>>(
            "level",
            Values.Words,
            t => t.Levels,
            (t, v) => t with { Levels = v }
        ),
        new Key<TriggerSyntax, Located<string>>(
            "event",
            Values.Text,
            t => t.Event,
            (t, v) => t with { Event = v }
        ),
        new Key<TriggerSyntax, FactExpression>(
            "fact",
            FactExpressionShape.Any,
            t => t.Fact,
            (t, v) => t with { Fact = v }
        ),
        new Key<TriggerSyntax, SyntaxList<Located<string>>>(
            "after",
            Values.Words,
            t => t.After,
            (t, v) => t with { After = v }
        ),
        new Key<TriggerSyntax, Located<bool>>(
            "optional",
            Values.Flag,
            t => t.Optional,
            (t, v) => t with { Optional = v }
        )
    );

    public override TriggerSyntax? Read(PlanNode node, string key, Reading reading)
    {
        var trigger = Map.Read(node, key, reading);
        if (trigger is not null && node is MapNode map)
            ReportCauses(map, reading);
        return trigger;
    }

    private static void ReportCauses(MapNode map, Reading reading)
    {
        var causes = map.Entries.Count(entry =>
            entry.Key.Value is "level" or "event" or "fact" or "after"
        );
        if (causes == 0)
            reading.Report(
                SyntaxDiagnostics.BadTrigger(
                    map.Span,
                    "没有写由什么触发",
                    "does not say what sets it off"
                )
            );
        if (causes > 1)
            reading.Report(
                SyntaxDiagnostics.BadTrigger(map.Span, "写了不止一个", "names more than one cause")
            );
    }

    public override PlanNode Write(TriggerSyntax value) => Map.Write(value);
}
