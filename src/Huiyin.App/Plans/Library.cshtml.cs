using System.Text;
using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Plans.Library;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Plans;

/// <summary>The office's plans, and those that ship with the product to start from.</summary>
public sealed class LibraryPage(Visitor visitor, RunningOffice running)
    : OfficePage(visitor, running)
{
    private readonly IReadOnlyDictionary<string, long> _used = new PlanUse(running.Store).Last();

    /// <summary>The office's plans.</summary>
    public IEnumerable<LibraryRow> Plans =>
        Running
            .Shelf.All()
            .Select(plan => new LibraryRow(
                plan,
                Running.Shelf.Loaded(plan, plan.Current!.Hash).Syntax!,
                _used.TryGetValue(plan.Id, out var at) ? at : null
            ));

    /// <summary>The drafts that wait for a reviewer or an approver.</summary>
    public IReadOnlyList<DraftRecord> Drafts { get; } = running.Drafts.Pending();

    /// <summary>True when the visitor may import and review.</summary>
    public bool MayReview => ReviewCommand.May(Actor, Office);

    /// <summary>A file of a plan that ships with the product, to be changed and handed in as the office's own.</summary>
    public IActionResult OnGetFile(string? name, string? file) =>
        PlanLibrary.File(name, file) is { } text
            ? File(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", $"{name}-{file}")
            : NotFound();
}

/// <summary>A plan in the list.</summary>
/// <param name="Record">The plan as the office keeps it.</param>
/// <param name="Syntax">The version in force.</param>
/// <param name="Used">When it was last used, in milliseconds since 1970-01-01 UTC; null for never.</param>
public sealed record LibraryRow(PlanRecord Record, PlanSyntax Syntax, long? Used)
{
    /// <summary>The printed names of its levels, the most severe first.</summary>
    public string Levels => string.Join("、", Syntax.Levels.Select(level => level.Title.Value));

    /// <summary>How many rules it has.</summary>
    public int Rules => Syntax.Rules.Count();
}
