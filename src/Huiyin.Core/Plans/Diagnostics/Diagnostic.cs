using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>How bad a diagnostic is. Only <see cref="Error"/> keeps a plan from loading.</summary>
public enum Severity
{
    /// <summary>Worth reading; nothing depends on it.</summary>
    Info,

    /// <summary>The plan loads and grades, but somebody should look.</summary>
    Warning,

    /// <summary>The plan cannot be used. In an approved plan, everything that blocks approval is an error.</summary>
    Error,
}

/// <summary>Something a plan's author should know: what, where, and what to do about it.</summary>
/// <param name="Code">Stable and unique, <c>HP0001</c> onwards; each has a heading in <c>docs/plan-language.md</c>.</param>
/// <param name="Severity">How bad it is, after the plan's status has been taken into account.</param>
/// <param name="Span">Where in the plan file.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="BlocksApproval">True when the plan cannot be approved while this stands.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    Span Span,
    Phrase Message,
    bool BlocksApproval = false
)
{
    /// <summary><c>file:line:column: error HP0123: message</c>, the form editors and build logs understand.</summary>
    public string Format(string file, string language) =>
        $"{file}:{Span}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message.In(language)}";

    internal static Diagnostic Error(string code, Span at, string zh, string en) =>
        new(code, Severity.Error, at, new Phrase(zh, en), BlocksApproval: true);

    internal static Diagnostic Blocks(string code, Span at, string zh, string en) =>
        new(code, Severity.Warning, at, new Phrase(zh, en), BlocksApproval: true);

    internal static Diagnostic Warning(string code, Span at, string zh, string en) =>
        new(code, Severity.Warning, at, new Phrase(zh, en));

    internal static Diagnostic Info(string code, Span at, string zh, string en) =>
        new(code, Severity.Info, at, new Phrase(zh, en));
}
