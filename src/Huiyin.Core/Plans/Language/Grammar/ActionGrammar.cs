namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>The forms of tasks, reports, escalation and schedules.</summary>
internal static class ActionGrammar
{
    public static readonly ListShape<TaskSyntax> Tasks = new(
        new MapShape<TaskSyntax>(
            "tasks",
            [
                RuleKeys<TaskSyntax>.Id,
                Keys<TaskSyntax>.Of(
                    "trigger",
                    TriggerShape.Any,
                    t => t.Trigger,
                    (t, v) => t with { Trigger = v },
                    required: true
                ),
                Keys<TaskSyntax>.Words("after", t => t.After, (t, v) => t with { After = v }),
                Keys<TaskSyntax>.Words("who", t => t.Who, (t, v) => t with { Who = v }),
                Keys<TaskSyntax>.Words("with", t => t.With, (t, v) => t with { With = v }),
                Keys<TaskSyntax>.Text("do", t => t.Do, (t, v) => t with { Do = v }, required: true),
                Keys<TaskSyntax>.Of(
                    "within",
                    Values.Within,
                    t => t.Within,
                    (t, v) => t with { Within = v }
                ),
                Keys<TaskSyntax>.Text("from", t => t.From, (t, v) => t with { From = v }),
                Keys<TaskSyntax>.Text("at", t => t.At, (t, v) => t with { At = v }),
                Keys<TaskSyntax>.Text(
                    "evidence",
                    t => t.Evidence,
                    (t, v) => t with { Evidence = v }
                ),
                .. RuleKeys<TaskSyntax>.Standing,
            ]
        )
    );

    public static readonly ListShape<ReportSyntax> Reports = new(
        new MapShape<ReportSyntax>(
            "reports",
            [
                RuleKeys<ReportSyntax>.Id,
                Keys<ReportSyntax>.Of(
                    "trigger",
                    TriggerShape.Any,
                    r => r.Trigger,
                    (r, v) => r with { Trigger = v }
                ),
                Keys<ReportSyntax>.Words(
                    "by",
                    r => r.By,
                    (r, v) => r with { By = v },
                    required: true
                ),
                Keys<ReportSyntax>.Words(
                    "to",
                    r => r.To,
                    (r, v) => r with { To = v },
                    required: true
                ),
                Keys<ReportSyntax>.Words("notify", r => r.Notify, (r, v) => r with { Notify = v }),
                Keys<ReportSyntax>.Text("what", r => r.What, (r, v) => r with { What = v }),
                Keys<ReportSyntax>.Words(
                    "content",
                    r => r.Content,
                    (r, v) => r with { Content = v }
                ),
                Keys<ReportSyntax>.Of(
                    "first",
                    Values.First,
                    r => r.First,
                    (r, v) => r with { First = v }
                ),
                Keys<ReportSyntax>.Of(
                    "every",
                    Values.Every,
                    r => r.Every,
                    (r, v) => r with { Every = v }
                ),
                Keys<ReportSyntax>.Of(
                    "until",
                    new WordShape("deactivated"),
                    r => r.Until,
                    (r, v) => r with { Until = v }
                ),
                Keys<ReportSyntax>.Of(
                    "final",
                    FinalShape.Any,
                    r => r.Final,
                    (r, v) => r with { Final = v }
                ),
                .. RuleKeys<ReportSyntax>.Standing,
            ]
        )
    );

    public static readonly ListShape<EscalationSyntax> Escalation = new(
        new MapShape<EscalationSyntax>(
            "escalation",
            [
                RuleKeys<EscalationSyntax>.Id,
                Keys<EscalationSyntax>.Of(
                    "trigger",
                    TriggerShape.Any,
                    e => e.Trigger,
                    (e, v) => e with { Trigger = v }
                ),
                Keys<EscalationSyntax>.Text("if", e => e.If, (e, v) => e with { If = v }),
                Keys<EscalationSyntax>.Text(
                    "by",
                    e => e.By,
                    (e, v) => e with { By = v },
                    required: true
                ),
                Keys<EscalationSyntax>.Text(
                    "to",
                    e => e.To,
                    (e, v) => e with { To = v },
                    required: true
                ),
                Keys<EscalationSyntax>.Text("ask", e => e.Ask, (e, v) => e with { Ask = v }),
                Keys<EscalationSyntax>.Text("bring", e => e.Bring, (e, v) => e with { Bring = v }),
                Keys<EscalationSyntax>.Text("do", e => e.Do, (e, v) => e with { Do = v }),
                Keys<EscalationSyntax>.Flag(
                    "optional",
                    e => e.Optional,
                    (e, v) => e with { Optional = v }
                ),
                .. RuleKeys<EscalationSyntax>.Standing,
            ]
        )
    );

    private static readonly TableShape<PromiseSyntax> Promise = new(
        new PromiseShape(),
        (promise, name) => promise with { Name = name },
        promise => promise.Name
    );

    public static readonly ListShape<ScheduleSyntax> Schedule = new(
        new MapShape<ScheduleSyntax>(
            "schedule",
            [
                RuleKeys<ScheduleSyntax>.Id,
                Keys<ScheduleSyntax>.Text("when", s => s.When, (s, v) => s with { When = v }),
                Keys<ScheduleSyntax>.Text("if", s => s.If, (s, v) => s with { If = v }),
                Keys<ScheduleSyntax>.Of(
                    "due",
                    DueShape.Any,
                    s => s.Due,
                    (s, v) => s with { Due = v }
                ),
                Keys<ScheduleSyntax>.Words("after", s => s.After, (s, v) => s with { After = v }),
                Keys<ScheduleSyntax>.Of(
                    "within",
                    Values.Within,
                    s => s.Within,
                    (s, v) => s with { Within = v }
                ),
                Keys<ScheduleSyntax>.Of(
                    "lead",
                    Values.Lead,
                    s => s.Lead,
                    (s, v) => s with { Lead = v }
                ),
                Keys<ScheduleSyntax>.Of(
                    "times",
                    TestShape.Any,
                    s => s.Times,
                    (s, v) => s with { Times = v }
                ),
                Keys<ScheduleSyntax>.Words("who", s => s.Who, (s, v) => s with { Who = v }),
                Keys<ScheduleSyntax>.Words("with", s => s.With, (s, v) => s with { With = v }),
                Keys<ScheduleSyntax>.Text(
                    "do",
                    s => s.Do,
                    (s, v) => s with { Do = v },
                    required: true
                ),
                Keys<ScheduleSyntax>.Words(
                    "content",
                    s => s.Content,
                    (s, v) => s with { Content = v }
                ),
                Keys<ScheduleSyntax>.Words(
                    "channels",
                    s => s.Channels,
                    (s, v) => s with { Channels = v }
                ),
                Keys<ScheduleSyntax>.Words(
                    "fields",
                    s => s.Fields,
                    (s, v) => s with { Fields = v }
                ),
                Keys<ScheduleSyntax>.Of(
                    "limit",
                    Values.AsWritten,
                    s => s.Limit,
                    (s, v) => s with { Limit = v }
                ),
                Keys<ScheduleSyntax>.Of(
                    "promise",
                    Promise,
                    s => s.Promise,
                    (s, v) => s with { Promise = v }
                ),
                Keys<ScheduleSyntax>.Text("from", s => s.From, (s, v) => s with { From = v }),
                .. RuleKeys<ScheduleSyntax>.Standing,
            ]
        )
    );
}
