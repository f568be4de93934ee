using NodaTime;

namespace Huiyin.Core.Drafting.Questions.Laws;

/// <summary>A law that plans cite.</summary>
/// <param name="Name">Its short name, without 中华人民共和国.</param>
/// <param name="InForce">The day it, or its first version, came into force; null where plans cannot be dated by it.</param>
/// <param name="Successor">What replaced it; null while it is in force.</param>
internal sealed record Law(string Name, LocalDate? InForce = null, string? Successor = null)
{
    /// <summary>As the plan language writes it.</summary>
    public string Status => Successor is null ? "current" : "superseded";
}
