using Huiyin.Core;
using Huiyin.Core.Plans.Language;

namespace Huiyin.App.Plans;

/// <summary>Says every rule of a plan in a few words.</summary>
public static class RuleCards
{
    /// <summary>The cards, block by block.</summary>
    public static IEnumerable<RuleCard> Of(PlanView view) =>
        AllRules(view.Syntax).Select(it => Card(it.Block, it.Rule, view));

    private static IEnumerable<(string Block, RuleSyntax Rule)> AllRules(PlanSyntax plan) =>
        [
            .. plan.Roles.Select(role => ("roles", (RuleSyntax)role)),
            .. plan.Levels.Select(level => ("levels", (RuleSyntax)level)),
            .. Decide(plan),
            .. plan.Rules,
        ];

    private static IEnumerable<(string, RuleSyntax)> Decide(PlanSyntax plan) =>
        plan.Activation?.Decide is { } decide ? [("activation", decide)] : [];

    private static RuleCard Card(string block, RuleSyntax rule, PlanView view) =>
        rule switch
        {
            RoleSyntax it => new(block, rule, "", it.Title.Value, ""),
            LevelSyntax it => new(block, rule, "", it.Title.Value, ""),
            DecideSyntax it => new(
                block,
                rule,
                Names(view, it.By),
                view.Say(Decides),
                Within(it.Within, view)
            ),
            TaskSyntax it => new(
                block,
                rule,
                Names(view, [.. it.Who]),
                it.Do?.Value ?? "",
                Within(it.Within, view)
            ),
            ReportSyntax it => Report(block, it, view),
            EscalationSyntax it => new(
                block,
                rule,
                $"{Names(view, it.By)} → {Names(view, it.To)}",
                (it.Ask ?? it.Bring ?? it.Do)?.Value ?? "",
                ""
            ),
            GradingRowSyntax it => new(
                block,
                rule,
                "",
                $"{view.LevelName(it.Level.Value)}：{it.Quote?.Value}",
                ""
            ),
            ScheduleSyntax it => new(
                block,
                rule,
                Names(view, [.. it.Who]),
                it.Do?.Value ?? "",
                Times(it, view)
            ),
            StatementSyntax it => Statement(block, it, view),
            _ => new(block, rule, "", rule.Quote?.Value ?? "", ""),
        };

    private static RuleCard Report(string block, ReportSyntax it, PlanView view) =>
        new(
            block,
            it,
            $"{Names(view, [.. it.By])} → {Names(view, [.. it.To])}",
            it.What?.Value ?? string.Join("、", it.Content.Select(field => field.Value)),
            string.Join(
                "，",
                new[]
                {
                    Said(view, new("首报 ", "first "), it.First),
                    Said(view, new("续报每 ", "then every "), it.Every),
                    Said(view, new("终报 ", "final "), it.Final),
                }.Where(said => said.Length > 0)
            )
        );

    private static RuleCard Statement(string block, StatementSyntax it, PlanView view) =>
        new(
            block,
            it,
            it.Who.IsEmpty ? Names(view, it.By) : Names(view, [.. it.Who]),
            it.Must?.Value
                ?? (it.MustNot is { } not ? view.Say(MustNot) + not.Value : null)
                ?? (it.Do ?? it.When)?.Value
                ?? (it.Item.IsEmpty ? null : string.Join("、", it.Item.Select(item => item.Value)))
                ?? it.Quote?.Value
                ?? "",
            Within(it.Within ?? it.Every, view)
        );

    private static string Times(ScheduleSyntax it, PlanView view) =>
        string.Join(
            " ",
            new[]
            {
                it.When is { } when ? view.Say(PlanWords.When(when.Value)) : null,
                it.Due?.Text,
                it.Times is { } times ? view.Say(PlanWords.Times(times)) : null,
                Within(it.Within ?? it.Lead, view),
            }.Where(said => !string.IsNullOrEmpty(said))
        );

    private static string Said(PlanView view, Phrase before, LimitSyntax? limit) =>
        limit is null or LimitSyntax.None ? "" : view.Say(before) + Within(limit, view);

    private static string Within(LimitSyntax? limit, PlanView view) =>
        limit is null ? "" : view.Say(PlanWords.Of(limit, view.Reader));

    private static string Names(PlanView view, params Located<string>?[] roles) =>
        view.NamesOf(roles.OfType<Located<string>>().Select(role => role.Value));

    private static Phrase Decides { get; } =
        new("决定启动、待命或者不启动", "decides whether to activate");

    private static Phrase MustNot { get; } = new("不得：", "must not: ");
}
