namespace Huiyin.Core;

/// <summary>
/// An expected "no": nothing changed, and the person can do something about it. Tests name the refusal by its
/// <see cref="Code"/>, never by its words.
/// </summary>
/// <param name="Code">Stable, lower-case with hyphens; the API and the page show it.</param>
/// <param name="Message">Why not, and what to do instead.</param>
/// <param name="Rule">The rule, clause or article it rests on; null when it rests on the program's own order.</param>
public sealed partial record Refusal(string Code, Phrase Message, string? Rule = null);
