using System.Text.RegularExpressions;

namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>The forms of the standing blocks: which keys each of them takes.</summary>
internal static partial class StatementGrammar
{
    private static readonly Key<StatementSyntax>[] All =
    [
        Keys<StatementSyntax>.Text("kind", s => s.Kind, (s, v) => s with { Kind = v }),
        Keys<StatementSyntax>.Words("item", s => s.Item, (s, v) => s with { Item = v }),
        Keys<StatementSyntax>.Text("when", s => s.When, (s, v) => s with { When = v }),
        Keys<StatementSyntax>.Of(
            "every",
            Values.Every,
            s => s.Every,
            (s, v) => s with { Every = v }
        ),
        Keys<StatementSyntax>.Of(
            "times",
            TestShape.Any,
            s => s.Times,
            (s, v) => s with { Times = v }
        ),
        Keys<StatementSyntax>.Words("who", s => s.Who, (s, v) => s with { Who = v }),
        Keys<StatementSyntax>.Text("by", s => s.By, (s, v) => s with { By = v }),
        Keys<StatementSyntax>.Words("to", s => s.To, (s, v) => s with { To = v }),
        Keys<StatementSyntax>.Text("do", s => s.Do, (s, v) => s with { Do = v }),
        Keys<StatementSyntax>.Of(
            "within",
            Values.Within,
            s => s.Within,
            (s, v) => s with { Within = v }
        ),
        Keys<StatementSyntax>.Text("hours", s => s.Hours, (s, v) => s with { Hours = v }),
        Keys<StatementSyntax>.Of(
            "keep",
            new FormattedShape(
                KeepForm(),
                "期限，如 \">=2y\"，或 gap",
                "a length such as \">=2y\", or gap"
            ),
            s => s.Keep,
            (s, v) => s with { Keep = v }
        ),
        Keys<StatementSyntax>.Words("record", s => s.Record, (s, v) => s with { Record = v }),
        Keys<StatementSyntax>.Text("must", s => s.Must, (s, v) => s with { Must = v }),
        Keys<StatementSyntax>.Text("must_not", s => s.MustNot, (s, v) => s with { MustNot = v }),
        Keys<StatementSyntax>.Text("breach", s => s.Breach, (s, v) => s with { Breach = v }),
        Keys<StatementSyntax>.Text("sanction", s => s.Sanction, (s, v) => s with { Sanction = v }),
        Keys<StatementSyntax>.Words(
            "measured_by",
            s => s.MeasuredBy,
            (s, v) => s with { MeasuredBy = v }
        ),
    ];

    public static readonly MapShape<StatementSyntax> ActivationCalendar = WithoutId(
        "activation.calendar",
        "when",
        "by",
        "do"
    );

    public static readonly MapShape<StatementSyntax> LevelCommand = WithoutId("level_command");

    public static readonly OneOrMoreShape<StatementSyntax> Deactivation = new(
        WithoutId("deactivation", "when", "by", "record")
    );

    /// <summary>A list of rows with an id and these keys.</summary>
    public static ListShape<StatementSyntax> Rows(string block, params string[] keys) =>
        new(
            new MapShape<StatementSyntax>(
                block,
                [
                    RuleKeys<StatementSyntax>.Id,
                    .. All.Where(key => keys.Contains(key.Name)),
                    .. RuleKeys<StatementSyntax>.Standing,
                ]
            )
        );

    private static MapShape<StatementSyntax> WithoutId(string block, params string[] keys) =>
        new(
            block,
            [
                Keys<StatementSyntax>.Text("id", s => s.Id, (s, v) => s with { Id = v }),
                .. All.Where(key => keys.Contains(key.Name)),
                .. RuleKeys<StatementSyntax>.Standing,
            ]
        );

    [GeneratedRegex("^(gap|(>=)?[1-9][0-9]{0,3}(d|mo|y))$", RegexOptions.CultureInvariant)]
    private static partial Regex KeepForm();
}
