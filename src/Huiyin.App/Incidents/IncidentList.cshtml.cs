using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core.Incidents;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Incidents;

/// <summary>The incidents, newest first; exercises stand apart.</summary>
public sealed class IncidentListPage(Visitor visitor, RunningOffice running)
    : OfficePage(visitor, running)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _levels = [];

    /// <summary>Of which status; null for every.</summary>
    [BindProperty(SupportsGet = true)]
    public IncidentStatus? Status { get; set; }

    /// <summary>True for the exercises.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Exercises { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Sheet { get; set; } = 1;

    /// <summary>The incidents of this page.</summary>
    public IReadOnlyList<IncidentRow> Rows { get; private set; } = [];

    /// <summary>True when there may be older ones.</summary>
    public bool More => Rows.Count == IncidentRegister.PageSize;

    /// <summary>Loads the page.</summary>
    public void OnGet()
    {
        Sheet = Math.Max(Sheet, 1);
        Rows = Running.Register.Newest(Status?.ToString(), Sheet, Exercises);
    }

    /// <summary>The address of this list with another filter or page.</summary>
    public static string Address(IncidentStatus? status, bool exercises, int sheet = 1) =>
        $"/incidents?{(status is null ? "" : $"status={status}&")}exercises={(exercises ? "true" : "false")}{(sheet > 1 ? $"&sheet={sheet}" : "")}";

    /// <summary>The printed name of a level decided.</summary>
    public string? LevelName(IncidentRow row) =>
        row.Level is { } level ? LevelsOf(row.Plan).GetValueOrDefault(level, level) : null;

    private IReadOnlyDictionary<string, string> LevelsOf(string plan)
    {
        if (_levels.TryGetValue(plan, out var known))
            return known;
        var record = Running.Shelf.Find(plan);
        return _levels[plan] = Running
            .Shelf.Compiled(record, record.Current!.Hash)
            .Levels.ToDictionary(level => level.Id, level => level.Name);
    }
}
