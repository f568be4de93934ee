using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Plans.Language;

/// <summary>The keys every rule has.</summary>
internal static class RuleKeys<T>
    where T : RuleSyntax
{
    public static readonly Key<T> Id = Keys<T>.Text(
        "id",
        r => r.Id,
        (r, v) => r with { Id = v },
        required: true
    );

    public static readonly Key<T> Note = Keys<T>.Text(
        "note",
        r => r.Note,
        (r, v) => r with { Note = v }
    );

    public static readonly Key<T> Gap = Keys<T>.Text(
        "gap",
        r => r.Gap,
        (r, v) => r with { Gap = v }
    );

    public static readonly Key<T> Clause = Keys<T>.Words(
        "clause",
        r => r.Clause,
        (r, v) => r with { Clause = v }
    );

    public static readonly Key<T> Quote = Keys<T>.Text(
        "quote",
        r => r.Quote,
        (r, v) => r with { Quote = v }
    );

    /// <summary>How the rule stands to the text, printed after what it says.</summary>
    public static readonly Key<T>[] Standing =
    [
        Clause,
        Quote,
        Keys<T>.Of(
            "status",
            new EnumShape<TextStatus>(),
            r => r.Status,
            (r, v) => r with { Status = v }
        ),
        Keys<T>.Text("fix", r => r.Fix, (r, v) => r with { Fix = v }),
        Keys<T>.Text("rewrite_of", r => r.RewriteOf, (r, v) => r with { RewriteOf = v }),
        Keys<T>.Of(
            "needs",
            new WordShape("human_confirm"),
            r => r.Needs,
            (r, v) => r with { Needs = v }
        ),
        Gap,
        Note,
    ];
}
