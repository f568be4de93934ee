using Huiyin.Core.Obligations;

namespace Huiyin.App.Incidents;

/// <summary>An obligation on the page of its run whose owner may be silent.</summary>
public sealed record CallCard(IncidentPage Page, Obligation Owed, string At);
