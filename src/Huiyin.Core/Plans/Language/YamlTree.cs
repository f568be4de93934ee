using Huiyin.Core.Plans.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Huiyin.Core.Plans.Language;

/// <summary>
/// Reads YAML events into a tree with positions. It takes the plain part of YAML only: one document, no anchors,
/// aliases or tags, and bounds on size and depth so that a hostile file costs one error.
/// </summary>
internal sealed class YamlTree
{
    internal const int MostCharacters = 2_000_000;
    internal const int MostDepth = 24;
    internal const int MostNodes = 200_000;

    private readonly Scanner _scanner;
    private readonly IParser _parser;
    private readonly Reading _reading;
    private int _nodes;

    private YamlTree(string text, Reading reading)
    {
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
        _reading = reading;
    }

    /// <summary>The document's root, or null when there is none that can be read; the reasons are in the reading.</summary>
    public static PlanNode? Read(string text, Reading reading)
    {
        text = text.TrimStart('\uFEFF');
        if (text.Length > MostCharacters)
            return reading.Refuse(
                SyntaxDiagnostics.FileTooLarge(Span.Start, text.Length, MostCharacters)
            );
        var tree = new YamlTree(text, reading);
        try
        {
            return tree.Document();
        }
        catch (YamlException problem)
        {
            return reading.Refuse(Explain(text, problem));
        }
        // YamlDotNet's scanner throws this one bare, at characters that can begin no value.
        catch (InvalidOperationException)
        {
            return reading.Refuse(
                SyntaxDiagnostics.NotYaml(
                    SpanOf(tree._scanner.CurrentPosition),
                    "no value begins here"
                )
            );
        }
        catch (TooMuch problem)
        {
            return reading.Refuse(problem.Diagnostic);
        }
    }

    // The parser stops at the tab or at the line before it.
    private static Diagnostic Explain(string text, YamlException problem)
    {
        var span = SpanOf(problem.Start);
        var lines = text.Split('\n');
        for (var line = span.Line; line <= Math.Min(span.Line + 1, lines.Length); line++)
            if (lines[line - 1].TrimStart(' ').StartsWith('\t'))
                return SyntaxDiagnostics.TabIndent(new Span(line, 1));
        return SyntaxDiagnostics.NotYaml(span, problem.Message);
    }

    private static Span SpanOf(Mark mark) =>
        new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static Span SpanOf(ParsingEvent at) =>
        at.Start.Line == at.End.Line
            ? SpanOf(at.Start) with
            {
                Length = (int)Math.Max(1, at.End.Column - at.Start.Column),
            }
            : SpanOf(at.Start);

    private PlanNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return _reading.Refuse(SyntaxDiagnostics.EmptyFile(Span.Start));
        _parser.Consume<DocumentStart>();
        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _reading.Report(SyntaxDiagnostics.SecondDocument(SpanOf(second)));
        return root;
    }

    private PlanNode Node(int depth)
    {
        var at =
            _parser.Current
            ?? throw new InvalidOperationException("The parser stands before a node.");
        if (depth > MostDepth)
            throw new TooMuch(SyntaxDiagnostics.NestedTooDeep(SpanOf(at), MostDepth));
        if (++_nodes > MostNodes)
            throw new TooMuch(SyntaxDiagnostics.TooManyNodes(SpanOf(at), MostNodes));
        RefuseDecoration(at);
        _parser.MoveNext();
        return at switch
        {
            Scalar scalar => Leaf(scalar),
            SequenceStart => List(SpanOf(at), depth),
            MappingStart map => Map(map, depth),
            _ => new ScalarNode("") { Quoted = true, Span = SpanOf(at) },
        };
    }

    private void RefuseDecoration(ParsingEvent at)
    {
        var decoration = at switch
        {
            AnchorAlias alias => $"*{alias.Value}",
            NodeEvent { Anchor.IsEmpty: false } node => $"&{node.Anchor}",
            NodeEvent { Tag.IsEmpty: false } node => node.Tag.Value,
            _ => null,
        };
        if (decoration is not null)
            _reading.Report(SyntaxDiagnostics.AnchorOrTag(SpanOf(at), decoration));
    }

    private static ScalarNode Leaf(Scalar scalar) =>
        new(scalar.Value) { Quoted = scalar.Style != ScalarStyle.Plain, Span = SpanOf(scalar) };

    private ListNode List(Span span, int depth)
    {
        var items = new List<PlanNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new ListNode([.. items]) { Span = span };
    }

    private MapNode Map(MappingStart start, int depth)
    {
        var entries = new List<MapEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is ScalarNode name)
                entries.Add(new MapEntry(new(name.Text) { Span = name.Span }, value));
            else
                _reading.Report(SyntaxDiagnostics.KeyIsNotText(key.Span));
        }
        return new MapNode([.. entries])
        {
            Span = SpanOf(start.Start),
            Flow = start.Style == MappingStyle.Flow,
        };
    }

    private sealed class TooMuch(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
