using Huiyin.Core.Plans.Drafts;
using static Huiyin.Tests.Drafts.Reviewed;

namespace Huiyin.Tests.Drafts;

/// <summary>No rule is made from a clause that is never carried out, by any road; and words for review need a decision.</summary>
public sealed class FlagReviewTests
{
    private static readonly RewriteFlag Rewrite = new(
        Lawyer,
        "RF2",
        "tasks",
        Fields(
            ("trigger", "{level: any}"),
            ("who", "team"),
            ("do", "当面说明办理途径，回答提问"),
            ("within", "30m")
        ),
        "只说明和回答"
    );

    [Theory]
    [InlineData("每2小时报告一次", "到场说明")]
    [InlineData("派专人在早7时前把重点人员控制在家中", "到场说明")]
    [InlineData("四、", "到场说明")]
    public void Nothing_is_added_on_a_clause_that_is_never_carried_out(
        string quote,
        string words
    ) =>
        A_new_draft()
            .Refused(
                new AddItem(
                    Keeper,
                    "tasks",
                    Fields(("trigger", "{level: any}"), ("who", "team"), ("do", words)),
                    "c4",
                    quote
                )
            )
            .ShouldBe("clause-never-carried-out");

    [Fact]
    public void What_was_drafted_on_it_is_neither_accepted_nor_edited_nor_split()
    {
        var draft = Import(
            DraftedHall.With(
                DraftedHall.Rule(
                    "T9",
                    "tasks",
                    "c4",
                    "每2小时报告一次",
                    ("trigger", "{level: any}"),
                    ("who", "team"),
                    ("do", "报告")
                )
            )
        );
        draft.Refused(new AcceptItems(Keeper, ["T9"])).ShouldBe("clause-never-carried-out");
        draft
            .Refused(new EditItem(Lawyer, "T9", draft.Item("T9")!.Rule.Fields))
            .ShouldBe("clause-never-carried-out");
        draft
            .Refused(new SplitItem(Keeper, "T9", ["报告", "记录"]))
            .ShouldBe("clause-never-carried-out");
        draft.After(new AcceptRest(Keeper)).Item("T9")!.State.ShouldBe(ItemState.Open);
        draft.Sheet.Rows.ShouldContain(row => row.Id == "T9");
        DraftYaml.Print(draft.Sheet).LeftOut.Keys.ShouldContain("T9");
    }

    [Fact]
    public void It_is_neither_dropped_nor_rewritten_only_seen()
    {
        var draft = A_new_draft();
        draft.Refused(new DropFlag(Keeper, "RF1", "x")).ShouldBe("clause-never-carried-out");
        draft.Refused(Rewrite with { Flag = "RF1" }).ShouldBe("clause-never-carried-out");
        draft
            .After(new AcknowledgeFlag(Keeper, "RF1"))
            .Flag("RF1")!
            .Decision.ShouldBe(FlagDecision.Acknowledged);
        draft.Refused(new AcknowledgeFlag(Keeper, "RF2")).ShouldBe("flag-needs-decision");
    }

    [Fact]
    public void A_suggestion_on_it_is_refused_too()
    {
        var ask = DraftedHall.Plan.Questions[1];
        var plan = DraftedHall.Plan with
        {
            Questions =
            [
                ask with
                {
                    Suggestion = ask.Suggestion! with
                    {
                        Rule = ask.Suggestion.Rule with
                        {
                            Clause = "c4",
                            Quote = "每2小时报告一次",
                        },
                    },
                },
            ],
        };
        Import(plan).Refused(new TakeSuggestion(Keeper, "G2")).ShouldBe("clause-never-carried-out");
    }

    [Fact]
    public void A_supplied_rule_orders_no_infringement_either() =>
        A_new_draft()
            .Refused(
                new AddItem(
                    Keeper,
                    "duties",
                    Fields(("who", "team"), ("do", "到火车站拦截上访人员并带回")),
                    null,
                    null
                )
            )
            .ShouldBe("rule-infringes");

    [Fact]
    public void The_legal_reviewer_rewrites_words_for_review()
    {
        var draft = A_new_draft().After(Rewrite);
        var flag = draft.Flag("RF2")!;
        (flag.Decision, flag.To).ShouldBe((FlagDecision.Rewritten, "T3"));
        draft.Item("T3")!.Rewrites.ShouldBe("RF2");
        DraftYaml.Print(draft.Sheet).LeftOut.ShouldBeEmpty();
        draft.Refused(new RejectItem(Keeper, "T3", "不要")).ShouldBe("rewrite-needs-flag");
        draft
            .Refused(
                Edit("T3", [.. draft.Item("T3")!.Rule.Fields.Select(it => (it.Key, it.Value))])
            )
            .ShouldBe("not-legal-reviewer");
        var back = draft.After(new ReopenItem(Keeper, "RF2"));
        (back.Flag("RF2")!.Decision, back.Item("T3")).ShouldBe((FlagDecision.Open, null));
    }

    [Fact]
    public void Nobody_else_rewrites_and_no_program_does()
    {
        A_new_draft().Refused(Rewrite with { By = Keeper }).ShouldBe("not-legal-reviewer");
        A_new_draft().Refused(Rewrite with { By = Program }).ShouldBe("not-legal-reviewer");
    }

    [Theory]
    [InlineData("做好劝返工作")]
    [InlineData("加强稳控")]
    [InlineData("跟踪上访人的行动")]
    public void A_rewrite_is_neutral_in_every_word(string words) =>
        A_new_draft()
            .Refused(
                Rewrite with
                {
                    Fields = Fields(("trigger", "{level: any}"), ("who", "team"), ("do", words)),
                }
            )
            .ShouldBe("rule-infringes");
}
