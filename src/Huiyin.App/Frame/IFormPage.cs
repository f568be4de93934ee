namespace Huiyin.App.Frame;

/// <summary>A page with forms, one of which may have been refused.</summary>
public interface IFormPage
{
    /// <summary>The form that was refused in this request; null for none.</summary>
    Attempt? Attempt { get; }

    /// <summary>What had been typed into a field of a form; the other text where it was not the one refused.</summary>
    string Typed(string form, string field, string otherwise = "") =>
        Attempt is { } attempt && attempt.Form == form
            ? attempt.Typed[field].ToString()
            : otherwise;
}
