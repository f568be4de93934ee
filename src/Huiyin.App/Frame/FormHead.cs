namespace Huiyin.App.Frame;

/// <summary>What every form begins with: its name on the page, and the refusal when it was the one refused.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Form">Its name there.</param>
/// <param name="At">The place on the page to come back to.</param>
public sealed record FormHead(IFormPage Page, string Form, string At = "")
{
    /// <summary>The refusal to show; null for none.</summary>
    public Attempt? Refused => Page.Attempt is { } attempt && attempt.Form == Form ? attempt : null;
}
