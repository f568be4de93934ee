using Huiyin.Core.Plans.Drafts;
using static Huiyin.Tests.Drafts.Reviewed;

namespace Huiyin.Tests.Drafts;

public sealed class ReviewTests
{
    [Fact]
    public void A_draft_begins_with_everything_open()
    {
        var draft = A_new_draft();
        (draft.SettledCount, draft.Total).ShouldBe((0, 21));
        draft.Header.Id.ShouldBe("hall");
    }

    [Fact]
    public void A_rule_is_accepted_once()
    {
        var accept = new AcceptItems(Keeper, ["T1"]);
        var draft = A_new_draft().After(accept);
        draft.Item("T1")!.State.ShouldBe(ItemState.Accepted);
        accept.Decide(draft, Office, Now).AlreadyDone.ShouldBeTrue();
    }

    [Fact]
    public void A_card_is_completed_before_it_is_a_rule()
    {
        var draft = A_new_draft();
        draft.Refused(new AcceptItems(Keeper, ["T2"])).ShouldBe("card-lacks");
        var edited = draft.After(
            Edit(
                "T2",
                ("trigger", "{level: any}"),
                ("who", "team"),
                ("do", "归还场地"),
                ("within", "30m")
            )
        );
        var item = edited.Item("T2")!;
        (item.State, item.Edited, item.Rule.IsCard).ShouldBe((ItemState.Accepted, true, false));
    }

    [Theory]
    [InlineData("who", "nobody", "row-does-not-fit")]
    [InlineData("within", "soon", "row-does-not-fit")]
    [InlineData("do", "派专人把重点人员控制在家中", "rule-infringes")]
    [InlineData("evidence", "跟踪上访人的行动", "rule-infringes")]
    [InlineData("status", "rewritten", "rewrite-needs-flag")]
    [InlineData("clause", "c4", "clause-never-carried-out")]
    [InlineData("clause", "[c4b, c4]", "clause-never-carried-out")]
    [InlineData("clause", "c99", "not-in-draft")]
    public void An_edit_that_does_not_hold_is_refused(string key, string value, string code)
    {
        var fields = A_new_draft().Item("T1")!.Rule.Fields.Where(it => it.Key != key);
        A_new_draft()
            .Refused(new EditItem(Keeper, "T1", [.. fields, new(key, value)]))
            .ShouldBe(code);
    }

    [Fact]
    public void A_quote_stands_word_for_word_in_its_clause() =>
        A_new_draft()
            .Refused(
                new EditItem(Keeper, "T1", A_new_draft().Item("T1")!.Rule.Fields)
                {
                    Quote = "三十分钟内到场",
                }
            )
            .ShouldBe("quote-not-in-clause");

    [Fact]
    public void A_rejected_rule_stays_out_and_can_be_taken_up_again()
    {
        var draft = A_new_draft();
        draft.Refused(new RejectItem(Keeper, "W1", "")).ShouldBe("reason-missing");
        var rejected = draft.After(new RejectItem(Keeper, "W1", "重复"));
        rejected.Sheet.Rows.ShouldNotContain(row => row.Id == "W1");
        rejected.After(new ReopenItem(Keeper, "W1")).Item("W1")!.State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public void A_rule_that_says_two_things_is_split()
    {
        var draft = A_new_draft();
        draft.Refused(new SplitItem(Keeper, "T1", ["到场"])).ShouldBe("nothing-to-split");
        var split = draft.After(new SplitItem(Keeper, "T1", ["到场听取意见", "逐项登记"]));
        split.Items.Select(it => it.Rule.Id).ShouldContain("T1b");
        (split.Total, split.Item("T1")!.State).ShouldBe((22, ItemState.Split));
        split.Sheet.Rows.ShouldNotContain(row => row.Id == "T1");
        split.Refused(new AcceptItems(Keeper, ["T1"])).ShouldBe("item-was-split");
        split.After(new AcceptItems(Keeper, ["T1a", "T1b"])).SettledCount.ShouldBe(2);
    }

    [Fact]
    public void A_rule_is_made_from_a_passage()
    {
        var add = new AddItem(
            Keeper,
            "tasks",
            Fields(
                ("trigger", "{level: any}"),
                ("who", "team"),
                ("do", "引导群众到接待室"),
                ("within", "10m")
            ),
            "c5",
            "引导群众到接待室反映诉求"
        );
        var draft = A_new_draft().After(add);
        var made = draft.Item("T3")!;
        (made.State, made.Added, made.Rule.Supplied).ShouldBe((ItemState.Accepted, true, false));
        A_new_draft().Refused(add with { Quote = "" }).ShouldBe("quote-missing");
        A_new_draft().Refused(add with { Key = "T1" }).ShouldBe("id-taken");
    }

    [Fact]
    public void What_the_office_adds_of_its_own_is_marked_supplied()
    {
        var draft = A_new_draft()
            .After(
                new AddItem(
                    Keeper,
                    "drills",
                    Fields(("kind", "desk"), ("every", "6mo")),
                    null,
                    null
                )
            );
        draft.Item("P2")!.Rule.Supplied.ShouldBeTrue();
        draft.Sheet.Rows.Length.ShouldBe(A_new_draft().Sheet.Rows.Length + 1);
    }

    [Fact]
    public void A_question_is_answered_put_aside_or_filled_by_what_is_suggested()
    {
        var draft = A_new_draft();
        draft.Refused(new DismissQuestion(Keeper, "G1", "以后再说")).ShouldBe("question-blocks");
        draft.Refused(new TakeSuggestion(Keeper, "G1")).ShouldBe("nothing-suggested");
        draft.After(new AnswerQuestion(Keeper, "G1", "聚集")).Sheet.Questions.Length.ShouldBe(1);
        draft
            .After(new DismissQuestion(Keeper, "G2", "以后再说"))
            .Sheet.Questions.Length.ShouldBe(2);
        var taken = draft.After(new TakeSuggestion(Keeper, "G2"));
        taken.Item("N1")!.Rule.Supplied.ShouldBeTrue();
        taken.After(new ReopenItem(Keeper, "G2")).Item("N1").ShouldBeNull();
    }

    [Fact]
    public void Vague_words_are_given_minutes_within_bounds()
    {
        var draft = A_new_draft();
        draft.Refused(new SetTerms(Keeper, Minutes(("及时", 0)))).ShouldBe("out-of-bounds");
        draft.Refused(new SetTerms(Keeper, Minutes(("看情况", 5)))).ShouldBe("not-in-draft");
        draft.After(new SetTerms(Keeper, Minutes(("及时", 30)))).Terms["及时"].ShouldBe(30);
    }

    [Fact]
    public void The_head_is_changed_within_the_language()
    {
        var draft = A_new_draft();
        var head = draft.Header;
        draft
            .After(new SetHeader(Keeper, head with { Version = "1.1.0" }))
            .Header.Version.ShouldBe("1.1.0");
        draft
            .Refused(new SetHeader(Keeper, head with { Id = "Hall!" }))
            .ShouldBe("row-does-not-fit");
        draft
            .Refused(new SetHeader(Keeper, head with { From = "2026-05-01", To = "2026-04-01" }))
            .ShouldBe("row-does-not-fit");
        draft
            .Refused(new SetHeader(Keeper, head with { Title = "把重点人员控制在家中" }))
            .ShouldBe("row-does-not-fit");
    }

    [Fact]
    public void Only_reviewers_review()
    {
        A_new_draft().Refused(new AcceptItems(Medic, ["T1"])).ShouldBe("not-reviewer");
        A_new_draft().After(new AcceptItems(Lawyer, ["T1"]));
        new ImportDraft(Medic, "d2", A_new_draft().Origin, DraftedHall.Plan)
            .Decide(DraftRecord.Empty, Office, Now)
            .Refusal!.Code.ShouldBe("not-reviewer");
    }

    [Fact]
    public void A_draft_is_given_up_with_a_reason()
    {
        A_new_draft().Refused(new AbandonDraft(Keeper, "")).ShouldBe("reason-missing");
        var over = A_new_draft().After(new AbandonDraft(Keeper, "重复导入"));
        over.Refused(new AcceptItems(Keeper, ["T1"])).ShouldBe("draft-is-over");
        DraftRecord.Empty.Refused(new AbandonDraft(Keeper, "x")).ShouldBe("no-such-draft");
    }
}
