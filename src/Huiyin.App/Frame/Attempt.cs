using Huiyin.Core;

namespace Huiyin.App.Frame;

/// <summary>A form that was sent and refused: which one, why not, and what had been typed into it.</summary>
public sealed record Attempt(string Form, Phrase Message, IFormCollection Typed)
{
    /// <summary>The hidden field that names a form on its page.</summary>
    public const string Field = "form";

    /// <summary>True once the form has been shown again; a form that the new state no longer offers never is.</summary>
    public bool Shown { get; set; }

    /// <summary>What had been typed: every field a person could see.</summary>
    public IEnumerable<string> Words =>
        Typed
            .Where(typed => !Hidden.Contains(typed.Key) && !string.IsNullOrWhiteSpace(typed.Value))
            .Select(typed => typed.Value.ToString());

    private static readonly string[] Hidden =
    [
        Field,
        "at",
        "seen",
        "task",
        "report",
        "number",
        "obligation",
        "rule",
        "item",
        "block",
        "request",
        "revision",
        "level",
        "__RequestVerificationToken",
    ];

    /// <summary>The refused form of this request.</summary>
    public static Attempt Of(IFormCollection sent, Phrase message) =>
        new(sent[Field].ToString(), message, sent);
}
