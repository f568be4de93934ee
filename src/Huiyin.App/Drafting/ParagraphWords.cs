using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huiyin.App.Drafting;

/// <summary>The words of a paragraph as printed, and the text boxes that hang on it.</summary>
/// <param name="Text">Its words; a line feed where it breaks a line.</param>
/// <param name="Boxes">The contents of its text boxes.</param>
internal sealed record ParagraphWords(string Text, ImmutableArray<OpenXmlElement> Boxes)
{
    public static ParagraphWords Of(Paragraph paragraph)
    {
        var collected = new Collected();
        collected.Take(paragraph);
        return new(collected.Text.ToString(), [.. collected.Boxes]);
    }

    private sealed class Collected
    {
        public StringBuilder Text { get; } = new();

        public List<OpenXmlElement> Boxes { get; } = [];

        public void Take(OpenXmlElement parent)
        {
            foreach (var child in parent.ChildElements)
                if (child is TextBoxContent)
                    Boxes.Add(child);
                else if (Printed(child) is { } words)
                    Text.Append(words);
                else if (!IsLeftOut(child))
                    Take(child);
        }

        private static string? Printed(OpenXmlElement element) =>
            element switch
            {
                Text text => text.Text,
                TabChar or PositionalTab => "\t",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                _ => null,
            };

        // What was struck out, what is hidden, the pinyin above characters, and the second writing of a picture.
        private static bool IsLeftOut(OpenXmlElement element) =>
            element
                is DeletedRun
                    or MoveFromRun
                    or DeletedText
                    or FieldCode
                    or RubyContent
                    or AlternateContentFallback
                    or TextPath
            || element is Run { RunProperties.Vanish: { } vanish } && vanish.Val?.Value != false;
    }
}
