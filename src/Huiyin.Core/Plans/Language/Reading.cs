using System.Collections.Immutable;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>Collects what is wrong while a file is read, so that all of it is told at once.</summary>
internal sealed class Reading
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics =
        ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Everything reported so far, in the file's order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. _diagnostics.OrderBy(d => d.Span.Line).ThenBy(d => d.Span.Column)];

    /// <summary>Adds one.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Adds one that ends the reading.</summary>
    public PlanNode? Refuse(Diagnostic diagnostic)
    {
        Report(diagnostic);
        return null;
    }
}
