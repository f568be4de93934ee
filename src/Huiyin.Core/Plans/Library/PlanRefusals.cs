namespace Huiyin.Core;

/// <content>The refusals of the plan library.</content>
public sealed partial record Refusal
{
    /// <summary>A plan with errors is not adopted.</summary>
    public static Refusal PlanHasErrors(int errors) =>
        new(
            "plan-has-errors",
            new(
                $"预案有 {errors} 处错误，未采用。请按列出的各处修改后再试。",
                $"The plan has {errors} errors and was not adopted. Mend what is listed and try again."
            )
        );

    /// <summary>A version never changes.</summary>
    public static Refusal VersionExists(string version) =>
        new(
            "version-exists",
            new(
                $"版本 {version} 已存在且内容不同。版本一经采用不得更改，请改用新的版本号。",
                $"Version {version} exists with another content. A version never changes: give this one a new number."
            )
        );

    /// <summary>Roles without a seat.</summary>
    public static Refusal RolesUnbound(IReadOnlyList<string> roles) =>
        new(
            "roles-unbound",
            new(
                $"以下角色尚未对应岗位：{string.Join("、", roles)}。",
                $"These roles have no seat yet: {string.Join(", ", roles)}."
            )
        );

    /// <summary>The plan is out of use.</summary>
    public static Refusal PlanIsSuspended(string reason) =>
        new(
            "plan-suspended",
            new($"该预案已停用：{reason}。", $"This plan is suspended: {reason}.")
        );

    /// <summary>The office has no such plan.</summary>
    public static Refusal NoSuchPlan(string id) =>
        new("no-such-plan", new($"本单位没有预案“{id}”。", $"This office has no plan \"{id}\"."));

    /// <summary>The plan was withdrawn for good.</summary>
    public static Refusal PlanIsRetired() =>
        new(
            "plan-retired",
            new(
                "该预案已废止，不能再启动或修订。请使用其他预案。",
                "This plan is retired: it is neither activated nor amended any more. Use another."
            )
        );

    /// <summary>No version of the plan has begun.</summary>
    public static Refusal PlanNotYetInForce(string from) =>
        new(
            "plan-not-yet-in-force",
            new(
                $"该预案自 {from} 起生效，目前尚不能使用。",
                $"This plan is in force from {from} on, not yet."
            )
        );
}
