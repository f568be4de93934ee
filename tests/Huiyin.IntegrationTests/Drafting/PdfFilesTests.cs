using System.Diagnostics;
using System.Text;
using Huiyin.App.Drafting;
using Huiyin.Core.Drafting.Repair;

namespace Huiyin.IntegrationTests.Drafting;

public sealed class PdfFilesTests
{
    [Fact]
    public void The_lines_of_its_pages_are_read()
    {
        Assert.SkipUnless(PdfFile.CanRead, "pdftotext of poppler-utils is not installed.");
        var file = PdfFile.Of(["信访应急预案", "一、总则"], ["接到报告后", "立即到场。"]);
        var read = Reading.Of(file, "预案.docx");
        read.Format.ShouldBe(SourceFormat.Pdf);
        TextRepairs.Mend(read.Text).Text.ShouldBe("信访应急预案\n一、总则\n接到报告后\n立即到场。");
    }

    [Fact]
    public void A_scan_is_refused()
    {
        Assert.SkipUnless(PdfFile.CanRead, "pdftotext of poppler-utils is not installed.");
        Reading
            .Refused(PdfFile.Of(new string[][] { [] }), "扫描.pdf")
            .En.ShouldContain("perhaps a scan");
    }

    [Fact]
    public void A_locked_file_is_refused()
    {
        Assert.SkipUnless(PdfFile.CanRead, "pdftotext of poppler-utils is not installed.");
        Reading.Refused(PdfFile.Locked(), "密.pdf").En.ShouldContain("protected by a password");
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        Assert.SkipUnless(PdfFile.CanRead, "pdftotext of poppler-utils is not installed.");
        Reading
            .Refused([.. "%PDF-1.4\n"u8, .. new byte[64]], "坏.pdf")
            .En.ShouldContain("is damaged");
    }

    [Fact]
    public void Without_the_program_the_sentence_names_its_package()
    {
        var sentence = Should
            .Throw<CannotReadException>(() =>
                PdfText.Read([.. "%PDF-1.4"u8], "预案.pdf", "no-such-program")
            )
            .Sentence;
        sentence.Zh.ShouldContain("poppler-utils");
        sentence.En.ShouldContain("poppler-utils");
    }

    [Fact]
    public void A_program_that_does_not_end_is_stopped()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The stand-in is a shell script.");
            return;
        }
        var script = Path.Combine(Path.GetTempPath(), $"huiyin-{Guid.NewGuid():N}.sh");
        File.WriteAllText(script, "#!/bin/sh\nexec sleep 600\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var watch = Stopwatch.StartNew();
            Should
                .Throw<CannotReadException>(() =>
                    PdfText.Read(
                        [.. "%PDF-1.4"u8],
                        "预案.pdf",
                        script,
                        TimeSpan.FromMilliseconds(300)
                    )
                )
                .Sentence.En.ShouldContain("was stopped");
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        }
        finally
        {
            File.Delete(script);
        }
    }
}

/// <summary>A PDF file written by hand: Chinese without an embedded font, as the standard's own collections allow.</summary>
internal static class PdfFile
{
    public static bool CanRead { get; } = Found("pdftotext");

    /// <summary>A file with the given lines on each page.</summary>
    public static byte[] Of(params string[][] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Concat(pages.Select((_, i) => $"{6 + 2 * i} 0 R "))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>",
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        };
        foreach (var page in pages)
        {
            var content = string.Concat(page.Select((line, i) => Line(line, 700 - 18 * i)));
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>"
            );
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }
        return Written(objects, "");
    }

    /// <summary>A file that needs a password nobody knows.</summary>
    public static byte[] Locked() =>
        Written(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 0 /Kids [] >>",
                $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>",
            ],
            $"/Encrypt 3 0 R /ID [<{new string('3', 32)}> <{new string('3', 32)}>]"
        );

    private static string Line(string words, int height) =>
        $"BT /F1 14 Tf 72 {height} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}> Tj ET\n";

    private static byte[] Written(List<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append($"{place:D10} 00000 n \n");
        file.Append(
            $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static bool Found(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
