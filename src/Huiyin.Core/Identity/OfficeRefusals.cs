namespace Huiyin.Core;

/// <content>The refusals of the organisation.</content>
public sealed partial record Refusal
{
    /// <summary>Only administrators keep seats, people, plans and settings.</summary>
    public static Refusal NotAdministrator() =>
        new(
            "not-administrator",
            new("只有管理员可以办理此项。", "Only an administrator may do this.")
        );

    /// <summary>A name is owed.</summary>
    public static Refusal NameMissing() =>
        new("name-missing", new("请填写名称。", "Give it a name."));

    /// <summary>The office has no such seat.</summary>
    public static Refusal NoSuchSeat(string seat) =>
        new(
            "no-such-seat",
            new(
                $"没有岗位“{seat}”。请先添加该岗位。",
                $"There is no seat \"{seat}\". Add it first."
            )
        );

    /// <summary>The fallback must reach somebody.</summary>
    public static Refusal FallbackMustBeHeld() =>
        new(
            "fallback-must-be-held",
            new(
                "兜底岗位必须有人担任，否则无人应答的事项将无处可去。请先让他人担任该岗位。",
                "The fallback seat must be held, or silence would reach nobody. Have somebody else take it first."
            )
        );

    /// <summary>Figures out of bounds.</summary>
    public static Refusal OutOfBounds(IEnumerable<Phrase> figures)
    {
        var all = figures.ToList();
        return new(
            "out-of-bounds",
            new(
                $"以下数值超出范围：{string.Join("；", all.Select(figure => figure.Zh))}。",
                $"These figures are out of bounds: {string.Join("; ", all.Select(figure => figure.En))}."
            )
        );
    }
}
