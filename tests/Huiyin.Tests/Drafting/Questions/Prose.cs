using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Questions;
using Huiyin.Core.Drafting.Repair;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Questions;

/// <summary>Texts as the importer reads them.</summary>
internal static partial class Prose
{
    /// <summary>A plan that consists of these words.</summary>
    public static DraftReading Read(string text, string title = "示例预案") =>
        Read(text, title, 0, text.Length);

    /// <summary>The questions about these words.</summary>
    public static ImmutableArray<DraftQuestion> Ask(string text) => QuestionReader.Read(Read(text));

    /// <summary>The questions of one lint.</summary>
    public static IEnumerable<DraftQuestion> Ask(string text, string code) =>
        Ask(text).Where(it => it.Code == code);

    /// <summary>The plans of a file.</summary>
    public static IEnumerable<DraftReading> Plans(string raw)
    {
        var text = Folded(raw);
        return PlanSeparator.Separate(text).Select(it => Read(text, it.Title, it.Start, it.End));
    }

    /// <summary>What repair does to marks: one width, and one form for what was taken out.</summary>
    public static string Folded(string raw)
    {
        var text = raw.Normalize(System.Text.NormalizationForm.FormKC).Replace("\r", "");
        text = Inside().Replace(text, it => Wide(it.Value));
        return Open().Replace(text, RepairedText.Blank);
    }

    private static DraftReading Read(string text, string title, int start, int end)
    {
        var clauses = Outline.Read(text, start, end);
        var levels = LevelReader.Read(clauses);
        return new(
            title,
            clauses,
            [.. levels.Select(Level)],
            TimingReader.Read(clauses, levels),
            GroupReader.Read(clauses)
        );
    }

    private static DraftLevel Level(LevelDefinition level) =>
        new(
            level.Name,
            [.. level.Conditions.Select(it => it.ToString())],
            level.Clause.Id,
            level.Words
        );

    private static string Wide(string mark) =>
        mark switch
        {
            "," => "，",
            ":" => "：",
            ";" => "；",
            "(" => "（",
            ")" => "）",
            "?" => "？",
            _ => "！",
        };

    [GeneratedRegex(
        @"(?<![0-9])[,:;](?![0-9])|[()?!]|(?<=[\u3400-\u9fff])[,:;]|[,:;](?=[\u3400-\u9fff])"
    )]
    private static partial Regex Inside();

    [GeneratedRegex(@"_{2,}|\*{2,}")]
    private static partial Regex Open();
}
