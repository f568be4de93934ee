using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Execution;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Plans;

/// <summary>Checks a plan, has its roles bound to seats, and takes it into the office.</summary>
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueLengthLimit = LargestRequest)]
public sealed class AdoptPage(Visitor visitor, RunningOffice running)
    : AdministratorPage(visitor, running)
{
    /// <summary>The form that hands files in.</summary>
    public const string UploadForm = "upload";

    /// <summary>The form that adopts.</summary>
    public const string Form = "adopt";

    // Two files of the largest size, a third longer in a hidden field.
    private const int LargestRequest = 30 * 1024 * 1024;

    /// <summary>The plan; null until there is one.</summary>
    public PlanOffer? Offer { get; private set; }

    /// <summary>What the check says of it; null until there is a plan.</summary>
    public PlanFile? Loaded { get; private set; }

    /// <summary>The roles that need a seat.</summary>
    public IEnumerable<Role> Roles =>
        Loaded?.Compiled?.Roles.Values.Where(role => !role.External) ?? [];

    /// <summary>Shows a plan that ships with the product, or one of the office's own.</summary>
    public IActionResult OnGet(string? library, string? plan)
    {
        Show(
            library is not null && PlanLibrary.Names.Contains(library)
                ? new(PlanLibrary.Yaml(library), PlanLibrary.Source(library))
            : Running.Shelf.Find(plan ?? "").Current is { } current
                ? new(current.Yaml, current.Source)
            : null
        );
        return Offer is null ? LocalRedirect("/plans") : Page();
    }

    /// <summary>Shows what was handed in.</summary>
    public async Task<IActionResult> OnPostRead(IFormFile? plan, IFormFile? text)
    {
        var (offer, problem) = await PlanOffer.FromFiles(plan, text);
        Show(offer);
        return problem is { } phrase ? Refuse(phrase) : Page();
    }

    /// <summary>Takes the plan into the office, with the new seats its roles need.</summary>
    public async Task<IActionResult> OnPostAdopt(string? yaml, string? source)
    {
        Show(PlanOffer.FromFields(yaml, source));
        if (Offer is null || Loaded?.Compiled is not { } compiled)
            return Refuse(Refusal.PlanHasErrors(Loaded?.Diagnostics.Length ?? 0));
        var choices = RoleChoices.Of(compiled, Office, Request.Form);
        return await Carry(
            Running.Shelf.Adopt(Actor, Offer.Yaml, Offer.Source, choices.Bindings, choices.Opened),
            _ => $"/plans/{compiled.Id}"
        );
    }

    /// <summary>The seat a role's select shows: what was chosen, what it is bound to, or a new one.</summary>
    public string Chosen(Role role) =>
        ((IFormPage)this).Typed(
            Form,
            RoleChoices.Field(role.Key),
            Running
                .Shelf.Find(Loaded!.Compiled!.Id)
                .Bindings.GetValueOrDefault(role.Key, Alike(role))
        );

    private string Alike(Role role) =>
        Office.Seats.Values.FirstOrDefault(seat => seat.Name == role.Name)?.Id ?? RoleChoices.New;

    private void Show(PlanOffer? offer) =>
        (Offer, Loaded) = (offer, offer is null ? null : PlanFile.Load(offer.Yaml, offer.Source));
}
