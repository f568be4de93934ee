using Huiyin.Core.Plans.Language;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>Rules that would infringe somebody's rights.</summary>
public static class RightsDiagnostics
{
    public static Diagnostic OrdersInfringement(
        Span at,
        string rule,
        string words,
        string classId
    ) =>
        Diagnostic.Error(
            "HP0301",
            at,
            $"“{rule}”写的“{words}”属于{Name(classId).Zh}（{Ground(classId).Zh}）；只能听取、说明、告知、关照、复查、答复，请改写或删去",
            $"\"{rule}\" says \"{words}\": {Name(classId).En} ({Ground(classId).En}); a rule may only hear, explain, inform, care, re-examine or answer: rewrite or remove it"
        );

    public static Diagnostic QuotesInfringement(
        Span at,
        string rule,
        string words,
        string classId
    ) =>
        Diagnostic.Error(
            "HP0302",
            at,
            $"“{rule}”所引的“{words}”属于{Name(classId).Zh}（{Ground(classId).Zh}），不能据此设规则；请列入 flagged，规则删去，或写 status: rewritten 和 rewrite_of 并用中性的话",
            $"\"{rule}\" rests on \"{words}\": {Name(classId).En} ({Ground(classId).En}); list it under flagged and remove the rule, or give status: rewritten, rewrite_of and neutral words"
        );

    public static Diagnostic ReviewWords(Span at, string rule, string words, string classId) =>
        Diagnostic.Blocks(
            "HP0303",
            at,
            $"“{rule}”的“{words}”可能属于{Name(classId).Zh}（{Ground(classId).Zh}）；批准前须由人删去或改成中性的话",
            $"\"{words}\" in \"{rule}\" may be {Name(classId).En} ({Ground(classId).En}); a person must drop it or put neutral words before approval"
        );

    public static Diagnostic FlaggedCompiled(Span at, string rule, string flag) =>
        Diagnostic.Error(
            "HP0304",
            at,
            $"“{rule}”所引的话就是 {flag} 标记为 never 的话，任何设置都不能执行它；请删去这条规则",
            $"\"{rule}\" rests on the words that {flag} marks as never, and no setting carries those out; remove the rule"
        );

    public static Diagnostic FlaggedClause(Span at, string rule, string clause) =>
        Diagnostic.Error(
            "HP0305",
            at,
            $"“{rule}”引用的条款 {clause} 是 use: flagged；只有改写（status: rewritten 加 rewrite_of）才能引用它",
            $"\"{rule}\" cites {clause}, which is use: flagged; only a rewrite (status: rewritten with rewrite_of) may cite it"
        );

    public static Diagnostic RewriteOfNever(Span at, string rule, string flag) =>
        Diagnostic.Error(
            "HP0306",
            at,
            $"“{rule}”改写的 {flag} 不是 act: rewrite；请删去这条规则，或由法律审核人把 {flag} 定为 rewrite",
            $"\"{rule}\" rewrites {flag}, which is not act: rewrite; remove the rule, or have the legal reviewer settle {flag} as a rewrite"
        );

    public static Diagnostic RewriteElsewhere(Span at, string rule, string flag, string to) =>
        Diagnostic.Error(
            "HP0307",
            at,
            $"{flag} 的 to 是“{to}”，不是“{rule}”；请让两处互相指向对方",
            $"{flag} points to \"{to}\" and not to \"{rule}\"; make the two name each other"
        );

    public static Diagnostic FlagUndecided(Span at, string flag) =>
        Diagnostic.Blocks(
            "HP0308",
            at,
            $"{flag} 还没有决定；批准前请把 act 定为 never，或定为 rewrite 并写出改写的规则",
            $"{flag} is undecided; before approval settle its act as never, or as rewrite with the rule that rewrites it"
        );

    public static Diagnostic RewriteMissing(Span at, string flag) =>
        Diagnostic.Blocks(
            "HP0309",
            at,
            $"{flag} 定为 rewrite 而没有写 to；请写出改写它的规则，或定为 never",
            $"{flag} is act: rewrite and names no rule; give to, or settle it as never"
        );

    public static Diagnostic FlaggedForReview(Span at, string rule, string flag) =>
        Diagnostic.Blocks(
            "HP0310",
            at,
            $"“{rule}”所引的话与待审的 {flag} 重合；请先决定 {flag}，再删去或改写这条规则",
            $"the quote of \"{rule}\" shares words with {flag}, which is under review; settle {flag} first, then drop or rewrite the rule"
        );

    private static Phrase Name(string id) => RightsScreen.Class(id)?.Name ?? Phrase.Same(id);

    private static Phrase Ground(string id) =>
        RightsScreen.Class(id)?.Grounds[0].Article ?? Phrase.Same("?");
}
