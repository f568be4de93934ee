using System.Text;
using System.Text.RegularExpressions;

namespace Huiyin.App.Drafting;

/// <summary>
/// Turns bytes into characters: as their mark or their page says, else as UTF-8 where they are valid UTF-8, else as
/// GB 18030, in which nearly all other Chinese files are written.
/// </summary>
internal static partial class TextDecoding
{
    // A cut or damaged file has a few bytes that mean nothing; a file of something else has many.
    private const double MostLost = 0.01;
    private const double MostControls = 0.01;
    private const int Head = 4096;

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The characters, and the name of the encoding.</summary>
    /// <exception cref="CannotReadException">The bytes are no text.</exception>
    public static (string Text, string Encoding) Decode(byte[] bytes, string name)
    {
        var (text, encoding) =
            Marked(bytes)
            ?? Strict(bytes, "utf-8")
            ?? Named(bytes)
            ?? Strict(bytes, "gb18030")
            ?? Fewest(bytes);
        return IsText(text) ? (text, encoding) : throw CannotReadException.NoText(name);
    }

    private static (string, string)? Marked(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (
                Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
                "utf-8"
            ),
            [0xFF, 0xFE, ..] => (
                Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
                "utf-16le"
            ),
            [0xFE, 0xFF, ..] => (
                Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
                "utf-16be"
            ),
            _ => null,
        };

    // What a page says of itself is believed only where its bytes agree; many pages say gb2312 and are not.
    private static (string, string)? Named(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Head));
        var said = Charset().Match(head).Groups[1].Value.ToLowerInvariant();
        return said switch
        {
            "big5" or "big5-hkscs" => Strict(bytes, "big5"),
            "gb2312" or "gbk" or "gb18030" => Strict(bytes, "gb18030"),
            _ => null,
        };
    }

    private static (string, string)? Strict(byte[] bytes, string encoding)
    {
        try
        {
            return (
                Encoding
                    .GetEncoding(
                        encoding,
                        EncoderFallback.ExceptionFallback,
                        DecoderFallback.ExceptionFallback
                    )
                    .GetString(bytes),
                encoding
            );
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (string, string) Fewest(byte[] bytes) =>
        new[] { "utf-8", "gb18030" }
            .Select(encoding => (Text: Lenient(bytes, encoding), encoding))
            .MinBy(read => read.Text.Count(c => c == '\uFFFD'));

    private static string Lenient(byte[] bytes, string encoding) =>
        Encoding
            .GetEncoding(
                encoding,
                EncoderFallback.ReplacementFallback,
                new DecoderReplacementFallback("\uFFFD")
            )
            .GetString(bytes);

    private static bool IsText(string text)
    {
        var (lost, controls) = (0, 0);
        foreach (var c in text)
        {
            lost += c == '\uFFFD' ? 1 : 0;
            controls +=
                c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A') ? 1 : 0;
        }
        return lost <= text.Length * MostLost + 2 && controls <= text.Length * MostControls;
    }

    [GeneratedRegex("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
