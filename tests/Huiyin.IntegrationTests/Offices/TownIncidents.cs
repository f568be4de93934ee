using System.Collections.Immutable;
using Huiyin.App.Hosting;
using Huiyin.Core.Incidents;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.IntegrationTests.Offices;

/// <summary>What happens in the township office, by real commands.</summary>
internal static class TownIncidents
{
    /// <summary>Four people come to the county's health bureau.</summary>
    public static Task<Outcome<Incident>> Report(
        this TownOffice town,
        IncidentId? id = null,
        string title = "四名乡村医生反映养老补助"
    )
    {
        var facts = new Dictionary<string, string?>
        {
            ["persons"] = "4",
            ["destination"] = "county",
            ["impact"] = "some",
        };
        return town.Office.Incidents.Report(
            id ?? new IncidentId(Guid.CreateVersion7()),
            "health-station",
            new(title, "县卫生健康局", facts.ToImmutableSortedDictionary()),
            town.Everybody
        );
    }

    /// <summary>An incident whose plan runs at the middle level, with its notices delivered; returns its id.</summary>
    public static async Task<string> Activated(this TownOffice town)
    {
        var id = new IncidentId(Guid.CreateVersion7());
        (await town.Report(id)).Refusal.ShouldBeNull();
        await town.Do(id.ToString(), new ActivatePlan(town.Everybody, "L2", "按人数定级"));
        await town.Office.CatchUp();
        return id.ToString();
    }

    public static async Task Do(this TownOffice town, string id, IncidentCommand command) =>
        (await town.Office.Incidents.Do(id, command)).Refusal.ShouldBeNull();

    /// <summary>Lets time pass with the office at work: each timer fires when it is due.</summary>
    public static async Task WorkFor(this TownOffice town, Duration time)
    {
        var end = town.Clock.Now() + time;
        await town.Office.CatchUp();
        while (town.Office.WakeUps.Next() is { } next && next <= end)
        {
            town.Clock.Set(next.ToDateTimeOffset());
            await town.Office.CatchUp();
        }
        town.Clock.Set(end.ToDateTimeOffset());
        await town.Office.CatchUp();
    }
}
