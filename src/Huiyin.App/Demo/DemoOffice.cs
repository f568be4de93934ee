using System.Collections.Immutable;
using Huiyin.App.Hosting;
using Huiyin.App.Plans;
using Huiyin.Core.Identity;

namespace Huiyin.App.Demo;

/// <summary>Somebody of the sample office.</summary>
internal sealed record DemoPerson(string Login, string Name, string Seat, string Password);

/// <summary>A township office with its seats, its people and three plans of the library.</summary>
internal static class DemoOffice
{
    private static readonly Seat Fallback = new("duty_room", "总值班室");

    private static readonly Seat[] Seats =
    [
        new("leader", "镇主要负责人", Fallback.Id),
        new("deputy_leader", "分管信访负责人", "leader", "leader"),
        new("petition", "信访工作办公室", "deputy_leader"),
        new("registry", "登记接待窗口", "petition"),
        new("case_lead", "包案负责人", "deputy_leader"),
        new("policy", "政策解答组", "petition"),
        new("care", "关怀服务组", "petition"),
        new("security", "安全保障组", "deputy_leader"),
        new("resettlement", "移民工作站", "deputy_leader"),
        new("legal", "法律顾问室", "petition"),
    ];

    private static readonly (string Login, string Name, string Seat)[] People =
    [
        ("zhiban", "值班员 何静", Fallback.Id),
        ("zhenzhang", "镇长 陆文远", "leader"),
        ("fuzhen", "副镇长 孟晓岚", "deputy_leader"),
        ("xinfang", "信访办 谢安", "petition"),
        ("chuangkou", "窗口 白露", "registry"),
        ("baoan", "包案人 石磊", "case_lead"),
        ("zhengce", "政策组 林慧", "policy"),
        ("guanhuai", "关怀组 温和", "care"),
        ("anbao", "安保组 关山", "security"),
        ("yimin", "移民站 江平", "resettlement"),
        ("falv", "法律顾问 方正", "legal"),
    ];

    private static readonly (string Plan, (string Role, string Seat)[] Bindings)[] Plans =
    [
        (
            "health-station",
            [
                ("leading_group", "leader"),
                ("head", "leader"),
                ("deputy", "deputy_leader"),
                ("member", "petition"),
                ("office", "petition"),
                ("case_lead", "case_lead"),
                ("policy_team", "policy"),
                ("care_team", "care"),
                ("duty_leader", "deputy_leader"),
            ]
        ),
        (
            "reservoir",
            [
                ("headquarters", "leader"),
                ("commander", "leader"),
                ("deputy_commander", "deputy_leader"),
                ("county_lead", "resettlement"),
                ("prefecture_lead", "resettlement"),
                ("province_lead", "leader"),
                ("liaison", "petition"),
                ("info_team", "petition"),
                ("reception_team", "registry"),
                ("policy_team", "policy"),
                ("service_team", "care"),
            ]
        ),
        (
            "reception",
            [
                ("leading_group", "leader"),
                ("head", "deputy_leader"),
                ("deputy", "petition"),
                ("registry", "registry"),
                ("coordination", "petition"),
                ("reception", "registry"),
                ("security", "security"),
                ("logistics", "care"),
                ("analysis", "legal"),
                ("business", "policy"),
            ]
        ),
    ];

    /// <summary>Founds the office by its real commands and returns its people, the administrator first.</summary>
    public static async Task<IReadOnlyList<DemoPerson>> Found(RunningOffice office)
    {
        await office.Seats.Do(
            new FoundOffice(Actor.Setup, "青溪镇信访工作办公室", "330000", Fallback)
        );
        foreach (var seat in Seats)
            await office.Seats.Do(new SetSeat(Actor.Setup, seat));
        await office.Seats.Do(new SetSeat(Actor.Setup, Seats[0] with { Deputy = "deputy_leader" }));
        await office.Seats.Do(new NameLegalReviewer(Actor.Setup, "legal"));
        var people = new List<DemoPerson>();
        foreach (var (login, name, seat) in People.Prepend(("guanli", "管理员 顾明", "")))
            people.Add(await Join(office, login, name, seat));
        foreach (var (plan, bindings) in Plans)
            await Adopt(office, plan, bindings);
        return people;
    }

    private static async Task<DemoPerson> Join(
        RunningOffice office,
        string login,
        string name,
        string seat
    )
    {
        var (account, password, _) = await office.Accounts.Create(
            login,
            name,
            admin: seat.Length == 0
        );
        if (seat.Length > 0)
            await office.Seats.Do(new TakeSeat(Actor.Setup, seat, account!.Id));
        return new(login, name, office.Office.NameOf(seat), password);
    }

    private static async Task Adopt(
        RunningOffice office,
        string plan,
        (string Role, string Seat)[] bindings
    )
    {
        var outcome = await office.Shelf.Adopt(
            Actor.Setup,
            PlanLibrary.Yaml(plan),
            PlanLibrary.Source(plan),
            bindings.ToImmutableSortedDictionary(
                binding => binding.Role,
                binding => binding.Seat,
                StringComparer.Ordinal
            )
        );
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException(
                $"The library's plan {plan} cannot be adopted: {refusal.Message.En}"
            );
    }
}
