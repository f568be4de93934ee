using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.Core.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Identity;

/// <summary>The organisation's own figures for what plans leave open, and the seat that is called last.</summary>
public sealed class SettingsPage(Visitor visitor, RunningOffice running)
    : AdministratorPage(visitor, running)
{
    /// <summary>The form of the figures.</summary>
    public const string FiguresForm = "figures";

    /// <summary>The form of the fallback.</summary>
    public const string FallbackForm = "fallback";

    /// <summary>The form of the legal reviewer.</summary>
    public const string LegalForm = "legal";

    private const string Saved = "/settings?saved=true";

    /// <summary>Chooses the figures; all that are wrong are named at once.</summary>
    public Task<IActionResult> OnPostFigures() =>
        Carry(
            Running.Seats.Do(
                new ChangeSettings(Actor, SettingsForm.Read(Office.Settings, Request.Form))
            ),
            _ => Saved
        );

    /// <summary>Names the seat that is called when a chain ends.</summary>
    public Task<IActionResult> OnPostFallback(string? seat) =>
        Carry(Running.Seats.Do(new ChangeFallback(Actor, seat ?? "")), _ => Saved);

    /// <summary>Names the seat that settles what is made of flagged clauses.</summary>
    public Task<IActionResult> OnPostLegal(string? seat) =>
        Carry(Running.Seats.Do(new NameLegalReviewer(Actor, seat ?? "")), _ => Saved);
}
