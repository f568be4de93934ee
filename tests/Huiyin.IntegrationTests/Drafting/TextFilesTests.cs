using System.Security.Cryptography;
using System.Text;
using Huiyin.App.Drafting;
using Huiyin.IntegrationTests.Offices;

namespace Huiyin.IntegrationTests.Drafting;

public sealed class TextFilesTests
{
    private const string Plan = "一、总则\n为了及时处置信访突发事件，制定本预案。\n";

    static TextFilesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    [InlineData("gb2312", false)]
    public void However_it_was_coded_it_reads_the_same(string encoding, bool isMarked)
    {
        var coding = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. isMarked ? coding.GetPreamble() : [], .. coding.GetBytes(Plan)];
        var read = Reading.Of(bytes);
        read.Text.ShouldBe(Plan);
        read.Format.ShouldBe(SourceFormat.Text);
        read.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_character_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes(Plan.TrimEnd() + "完");
        Reading.Of(bytes[..^1]).Text.ShouldStartWith("一、总则\n为了及时");
    }

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        using var folder = new TempFolder();
        var path = folder.Write("某县预案.txt", Plan);
        DocumentReading.Bytes(path).ShouldBe(File.ReadAllBytes(path));
        Should
            .Throw<CannotReadException>(() => DocumentReading.Bytes(path + "x"))
            .Sentence.Zh.ShouldBe($"没有文件 {path}x。");
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        Reading.Refused([]).En.ShouldBe("预案.docx is empty.");
        Reading.Refused([.. " \n\r\n"u8]).En.ShouldBe("预案.docx is empty.");
    }

    [Fact]
    public void Fifty_megabytes_are_refused_before_they_are_read()
    {
        var endless = new Endless(50L * 1024 * 1024);
        Should
            .Throw<CannotReadException>(() => DocumentReading.Read(endless, "预案.txt"))
            .Sentence.En.ShouldContain("larger than 10 MB");
        endless.Position.ShouldBeLessThan(11L * 1024 * 1024);
    }

    [Fact]
    public void More_characters_than_any_plan_has_are_refused() =>
        Reading
            .Refused(Encoding.UTF8.GetBytes(new string('信', 2_000_001)))
            .Zh.ShouldContain("超过 200 万字");

    [Theory]
    [InlineData("The petition office shall report within thirty minutes to the county government.")]
    [InlineData("この計画は、しんさいがおきたときのたいおうをさだめるものである。")]
    [InlineData("Управление сообщает о происшествии в течение часа.")]
    public void Other_languages_are_refused(string text) =>
        Reading.Refused(Encoding.UTF8.GetBytes(text)).En.ShouldContain("is not a Chinese text");

    [Fact]
    public void A_text_with_pinyin_notes_is_chinese() =>
        Reading.Text(Encoding.UTF8.GetBytes("應(yīng)急領(lǐng)導(dǎo)小組")).ShouldNotBeEmpty();

    [Theory]
    [InlineData("89504E470D0A1A0A0000", "is a picture")]
    [InlineData("FFD8FFE000104A464946", "is a picture")]
    [InlineData("424D3600000000000000360000002800", "is a picture")]
    [InlineData("00000018667479706865696300000000", "is a picture")]
    [InlineData("7B5C727466315C616E7369", "is an RTF document")]
    [InlineData("7F454C46020101000000", "is a program")]
    [InlineData("0001020300010203000102030405", "is neither text nor html")]
    public void What_is_no_document_is_named(string bytes, string what) =>
        Reading.Refused(Convert.FromHexString(bytes)).En.ShouldContain(what);

    [Theory]
    [InlineData("EncryptedPackage", "is protected by a password")]
    [InlineData("WordDocument", "save it as .docx")]
    [InlineData("Workbook", "an Office file of the old kind")]
    public void Containers_of_the_old_formats_are_told_apart(string stream, string what)
    {
        byte[] bytes =
        [
            .. Convert.FromHexString("D0CF11E0A1B11AE1"),
            .. new byte[504],
            .. Encoding.Unicode.GetBytes(stream),
            .. new byte[512],
        ];
        Reading.Refused(bytes).En.ShouldContain(what);
    }

    /// <summary>A stream that has as many bytes as it is told, without holding them.</summary>
    private sealed class Endless(long length) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Array.Fill(buffer, (byte)'a', offset, read);
            Position += read;
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();
    }
}
