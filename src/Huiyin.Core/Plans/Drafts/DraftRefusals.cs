namespace Huiyin.Core;

/// <content>The refusals of drafts.</content>
public sealed partial record Refusal
{
    /// <summary>The office has no such draft.</summary>
    public static Refusal NoSuchDraft() =>
        new(
            "no-such-draft",
            new("没有这份草案。请核对地址。", "There is no such draft. Check the address.")
        );

    /// <summary>The draft was approved or given up.</summary>
    public static Refusal DraftIsOver() =>
        new(
            "draft-is-over",
            new(
                "该草案已经批准或者放弃，不能再改动。修订请从预案页面开始新的草案。",
                "This draft was approved or given up and does not change any more. To amend the plan, begin a new draft from its page."
            )
        );

    /// <summary>The approvers have it.</summary>
    public static Refusal DraftIsSubmitted() =>
        new(
            "draft-is-submitted",
            new(
                "该草案已提交批准，不能改动。请由批准人退回后再改。",
                "This draft is before the approvers and does not change. Have one of them send it back first."
            )
        );

    /// <summary>Nothing is before the approvers.</summary>
    public static Refusal DraftNotSubmitted() =>
        new(
            "draft-not-submitted",
            new("该草案尚未提交批准。", "This draft has not been submitted for approval.")
        );

    /// <summary>Only reviewers review.</summary>
    public static Refusal NotReviewer() =>
        new(
            "not-reviewer",
            new(
                "只有管理员或者法制审核岗位可以审阅草案。",
                "Only an administrator or the legal reviewer may review drafts."
            )
        );

    /// <summary>Only the legal reviewer, in person.</summary>
    public static Refusal NotLegalReviewer() =>
        new(
            "not-legal-reviewer",
            new(
                "改写标记条款须由法制审核岗位的人本人登录办理。岗位可在“设置”中指定。",
                "Only the legal reviewer, signed in as a person, rewrites a flagged clause. The seat is named under Settings."
            )
        );

    /// <summary>Somebody else approves.</summary>
    public static Refusal NotApprover() =>
        new(
            "not-approver",
            new(
                "草案由管理员、法制审核岗位或者预案的决定人批准。",
                "A draft is approved by an administrator, the legal reviewer or the plan's decider."
            )
        );

    /// <summary>A program does not approve.</summary>
    public static Refusal ProgramsDoNotApprove() =>
        new(
            "programs-do-not-approve",
            new(
                "预案须由两个人登录后批准，令牌不能批准。",
                "Two people approve a plan, signed in as themselves; a token does not."
            )
        );

    /// <summary>One of the two has approved.</summary>
    public static Refusal AnotherMustApprove() =>
        new(
            "another-must-approve",
            new(
                "您已批准，还须由另一个人批准。",
                "You have approved; a second, different person must."
            )
        );

    /// <summary>The draft has no such thing.</summary>
    public static Refusal NotInDraft(string id) =>
        new("not-in-draft", new($"草案中没有“{id}”。", $"The draft has no \"{id}\"."));

    /// <summary>Others stand in its place.</summary>
    public static Refusal ItemWasSplit(string id) =>
        new(
            "item-was-split",
            new($"“{id}”已拆分，请审阅拆分后的各条。", $"\"{id}\" was split; settle its parts.")
        );

    /// <summary>A card is no rule yet.</summary>
    public static Refusal CardLacks(string id, IEnumerable<string> keys)
    {
        var all = keys.ToList();
        return new(
            "card-lacks",
            new(
                $"“{id}”还缺 {string.Join("、", all)}，请先补充再采纳。",
                $"\"{id}\" still lacks {string.Join(", ", all)}. Fill it in, then accept."
            )
        );
    }

    /// <summary>No rule is made from a clause that is never carried out.</summary>
    public static Refusal ClauseNeverCarried(string flag, Phrase of) =>
        new(
            "clause-never-carried-out",
            new(
                $"该条款已标记为不得执行（{of.Zh}，{flag}），任何人、任何途径都不能据此设规则。",
                $"This clause is flagged as never carried out ({of.En}, {flag}). Nobody makes a rule of it, by any road."
            )
        );

    /// <summary>The rule's own words, or those it quotes, infringe.</summary>
    public static Refusal RuleInfringes(string words, Phrase of, Phrase article) =>
        new(
            "rule-infringes",
            new(
                $"“{words}”属于{of.Zh}（{article.Zh}），不能写入规则。规则只能听取、说明、告知、关照、复查、答复。",
                $"\"{words}\" is {of.En} ({article.En}) and stands in no rule. A rule may only hear, explain, inform, care, re-examine or answer."
            )
        );

    /// <summary>The row is not in the language, or names what the plan does not have.</summary>
    public static Refusal RowDoesNotFit(Phrase why) =>
        new("row-does-not-fit", new($"未保存：{why.Zh}。", $"Not kept: {why.En}."));

    /// <summary>A quote is word for word.</summary>
    public static Refusal QuoteNotInClause() =>
        new(
            "quote-not-in-clause",
            new(
                "引文须逐字出自所选条款。请从左侧原文中复制。",
                "The quote must stand in the clause word for word. Copy it from the text."
            )
        );

    /// <summary>A rule that cites a clause quotes it.</summary>
    public static Refusal QuoteMissing() =>
        new(
            "quote-missing",
            new("请写明引用的原文。", "Give the words of the clause that it rests on.")
        );

    /// <summary>Ids are unique.</summary>
    public static Refusal IdTaken(string id) =>
        new("id-taken", new($"编号“{id}”已被使用。", $"The id \"{id}\" is taken."));

    /// <summary>A rewrite begins from its flag.</summary>
    public static Refusal RewriteNeedsFlag() =>
        new(
            "rewrite-needs-flag",
            new(
                "改写只能在标记条款处由法制审核岗位办理。",
                "A rewrite is made and taken back at its flag, by the legal reviewer."
            )
        );

    /// <summary>Words for review are dropped or rewritten, not merely seen.</summary>
    public static Refusal FlagNeedsDecision() =>
        new(
            "flag-needs-decision",
            new(
                "该条款须作出决定：删去，或者由法制审核岗位改写。",
                "This clause needs a decision: drop it, or have the legal reviewer rewrite it."
            )
        );

    /// <summary>Something was decided before.</summary>
    public static Refusal ReopenFirst() =>
        new(
            "reopen-first",
            new("该项已有决定，请先撤回再改。", "This was decided before. Take that back first.")
        );

    /// <summary>A blank, a conflict or what cannot be read must be answered.</summary>
    public static Refusal QuestionBlocks() =>
        new(
            "question-blocks",
            new(
                "该问题不答复就不能批准预案，不能搁置。请答复。",
                "The plan cannot be approved while this is open, so it cannot be put aside. Answer it."
            )
        );

    /// <summary>There is no suggestion.</summary>
    public static Refusal NothingSuggested() =>
        new(
            "nothing-suggested",
            new("该问题没有建议可采用。", "Nothing is suggested for this question.")
        );

    /// <summary>A split needs two parts.</summary>
    public static Refusal NothingToSplit() =>
        new(
            "nothing-to-split",
            new("请分行写出至少两项内容。", "Write at least two parts, one a line.")
        );

    /// <summary>The text has no clause.</summary>
    public static Refusal NothingToImport() =>
        new(
            "nothing-to-import",
            new("文件中没有找到预案条款。", "No clause of a plan was found in the file.")
        );

    /// <summary>A version belongs to its plan.</summary>
    public static Refusal PlanIdIsFixed(string plan) =>
        new(
            "plan-id-is-fixed",
            new(
                $"这是预案“{plan}”的修订，编号不能更改。",
                $"This amends the plan \"{plan}\"; its id stays."
            )
        );

    /// <summary>Items are open.</summary>
    public static Refusal DraftUnsettled(int open) =>
        new(
            "draft-unsettled",
            new(
                $"还有 {open} 项未审定，不能提交。",
                $"{open} items are not settled yet, so it cannot be submitted."
            )
        );

    /// <summary>Something blocks approval.</summary>
    public static Refusal DraftBlocked(int errors) =>
        new(
            "draft-blocked",
            new(
                $"还有 {errors} 处问题妨碍批准，见“妨碍批准的事项”。",
                $"{errors} things still block approval; they are listed under what blocks approval."
            )
        );
}
