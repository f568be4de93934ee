using Huiyin.App.Drafting;

namespace Huiyin.IntegrationTests.Drafting;

/// <summary>Short ways to read what a test made.</summary>
internal static class Reading
{
    public static SourceDocument Of(byte[] bytes, string name = "预案.txt") =>
        DocumentReading.Read(new MemoryStream(bytes), name);

    public static string Text(byte[] bytes) =>
        Of(bytes).Text.ReplaceLineEndings("\n").TrimEnd('\n');

    /// <summary>The sentence with which a document is refused, in both languages.</summary>
    public static (string Zh, string En) Refused(byte[] bytes, string name = "预案.docx")
    {
        var sentence = Should.Throw<CannotReadException>(() => Of(bytes, name)).Sentence;
        sentence.Zh.ShouldContain(name);
        sentence.En.ShouldContain(name);
        sentence.Zh.Count(c => c == '。').ShouldBe(1);
        sentence.En.ShouldEndWith(".");
        return (sentence.Zh, sentence.En);
    }
}
