using Huiyin.App.Frame;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Incidents;

/// <summary>A fact in a form, with the value it shows.</summary>
public sealed record FactInput(IFormPage Page, string Form, Fact Fact, string? Value)
{
    /// <summary>The field's id on the page.</summary>
    public string Id => $"{Form}-{Fact.Name}";

    /// <summary>What a field shows: what was typed, or what is known.</summary>
    public string Shown(string field, string? known) => Page.Typed(Form, field, known ?? "");
}
