using System.Collections.Immutable;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language.Grammar;

namespace Huiyin.Core.Plans.Language;

/// <summary>Reads the text of a plan file.</summary>
public static class PlanReader
{
    /// <summary>The language this program reads.</summary>
    public const string Schema = "huiyin-plan/1";

    /// <summary>
    /// Reads a plan. The syntax is null when the file is no YAML map at all; otherwise it holds whatever could be read,
    /// and the diagnostics say everything that could not, in the file's order.
    /// </summary>
    public static (PlanSyntax? Syntax, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        var reading = new Reading();
        var root = YamlTree.Read(text, reading);
        return IsNothing(root, reading) ? (null, reading.Diagnostics) : Bind(root!, reading);
    }

    /// <summary>The same for a tree that was made in code; its diagnostics stand where its nodes do.</summary>
    internal static (PlanSyntax? Syntax, ImmutableArray<Diagnostic> Diagnostics) Read(
        PlanNode root
    ) => Bind(root, new Reading());

    private static (PlanSyntax?, ImmutableArray<Diagnostic>) Bind(PlanNode root, Reading reading)
    {
        var syntax = FileGrammar.File.Read(root, "plan", reading);
        if (syntax is not null)
            Check(syntax, reading);
        return (syntax, reading.Diagnostics);
    }

    private static bool IsNothing(PlanNode? root, Reading reading)
    {
        if (root is ScalarNode { IsNull: true })
            reading.Report(SyntaxDiagnostics.EmptyFile(Span.Start));
        return root is null or ScalarNode { IsNull: true };
    }

    private static void Check(PlanSyntax syntax, Reading reading)
    {
        if (syntax.Schema.Value != Schema)
            reading.Report(SyntaxDiagnostics.WrongSchema(syntax.Schema.Span, syntax.Schema.Value));
        ReportDuplicateIds(syntax, reading);
    }

    private static void ReportDuplicateIds(PlanSyntax syntax, Reading reading)
    {
        var first = new Dictionary<string, Span>();
        var ids = syntax
            .Rules.Select(it => it.Rule.Id)
            .Concat(syntax.Levels.Select(level => level.Id))
            .Concat(syntax.Flagged.Select(flag => flag.Id))
            .Concat(syntax.Gaps.Select(gap => gap.Id));
        foreach (var id in ids.OfType<Located<string>>())
            if (!first.TryAdd(id.Value, id.Span))
                reading.Report(SyntaxDiagnostics.DuplicateId(id.Span, id.Value, first[id.Value]));
    }
}
