using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Huiyin.App.Drafting;

namespace Huiyin.IntegrationTests.Drafting;

public sealed class WordFilesTests
{
    [Fact]
    public void Paragraphs_are_lines_and_the_name_means_nothing()
    {
        var file = WordFile.Of(
            WordFile.Paragraph("一、总则")
                + WordFile.Paragraph("")
                + WordFile.Paragraph("制定本预案。")
        );
        Reading.Text(file).ShouldBe("一、总则\n制定本预案。");
        Reading.Of(file, "预案.txt").Format.ShouldBe(SourceFormat.Docx);
    }

    [Fact]
    public void Numbers_that_word_counts_are_written()
    {
        var numbering =
            WordFile.Rules(
                0,
                WordFile.Level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>"),
                WordFile.Level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>"),
                WordFile.Level(2, "decimal", "%3."),
                WordFile.Level(3, "decimalEnclosedCircleChinese", "%4")
            )
            + WordFile.Rules(
                1,
                WordFile.Level(0, "chineseCountingThousand", "第%1条"),
                WordFile.Level(1, "decimal", "%1.%2", "<w:isLgl/>"),
                WordFile.Level(2, "bullet", "\uF0B7")
            )
            + WordFile.List(1, 0)
            + WordFile.List(2, 1)
            + WordFile.List(
                3,
                0,
                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
            );
        var body =
            WordFile.Numbered("总则", 1)
            + WordFile.Numbered("目的", 1, 1)
            + WordFile.Numbered("依据", 1, 1)
            + WordFile.Numbered("5人以上", 1, 2)
            + WordFile.Numbered("到场", 1, 3)
            + WordFile.Numbered("", 1)
            + WordFile.Numbered("机构", 1)
            + WordFile.Numbered("组成", 1, 1)
            + WordFile.Numbered("第一款", 2)
            + WordFile.Numbered("细目", 2, 1)
            + WordFile.Numbered("灯", 2, 2)
            + WordFile.Numbered("重新开始", 3)
            + WordFile.Numbered("不编号", 0);
        Reading
            .Text(WordFile.Of(body, numbering))
            .ShouldBe(
                "一、总则\n（一）目的\n（二）依据\n1. 5人以上\n① 到场\n三、机构\n（一）组成\n第一条 第一款\n1.1 细目\n• 灯\n一、重新开始\n不编号"
            );
    }

    [Fact]
    public void A_style_may_number_its_paragraphs()
    {
        var numbering =
            WordFile.Rules(
                0,
                WordFile.Level(0, "chineseCounting", "第%1章", "<w:pStyle w:val=\"H1\"/>"),
                WordFile.Level(1, "decimal", "%2、", "<w:pStyle w:val=\"H2\"/>")
            ) + WordFile.List(1, 0);
        const string styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H3\"><w:basedOn w:val=\"H2\"/></w:style>";
        var body =
            WordFile.Paragraph("总则", "<w:pStyle w:val=\"H1\"/>")
            + WordFile.Paragraph("目的", "<w:pStyle w:val=\"H2\"/>")
            + WordFile.Paragraph("依据", "<w:pStyle w:val=\"H3\"/>");
        Reading
            .Text(WordFile.Of(body, numbering, styles))
            .ShouldBe("第一章 总则\n1、 目的\n2、 依据");
    }

    [Fact]
    public void A_row_of_a_table_is_a_line()
    {
        static string Cell(string words) => $"<w:tc>{WordFile.Paragraph(words)}</w:tc>";
        var table =
            $"<w:tbl><w:tr>{Cell("级别")}{Cell("人数")}</w:tr><w:tr>{Cell("一级")}<w:tc>{WordFile.Paragraph("100人")}{WordFile.Paragraph("以上")}</w:tc></w:tr></w:tbl>"
            + $"<w:tbl><w:tr><w:tc>{WordFile.Paragraph("框内")}{WordFile.Paragraph("两段")}</w:tc></w:tr></w:tbl>";
        Reading
            .Text(WordFile.Of(WordFile.Paragraph("分级") + table))
            .ShouldBe("分级\n级别\t人数\n一级\t100人 以上\n框内\n两段");
    }

    [Fact]
    public void What_was_struck_out_or_hidden_is_left_out_and_what_was_put_in_is_kept()
    {
        const string run = "<w:r><w:t>{0}</w:t></w:r>";
        static string Run(string words) => run.Replace("{0}", words, StringComparison.Ordinal);
        var body =
            $"<w:p>{Run("应当")}<w:del w:id=\"1\"><w:r><w:delText>不得</w:delText></w:r></w:del><w:ins w:id=\"2\">{Run("立即")}</w:ins>"
            + $"<w:moveFrom w:id=\"3\">{Run("旧处")}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
            + "<w:r><w:ruby><w:rt><w:r><w:t>bào</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>报</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>告。</w:t></w:r></w:p>";
        var file = WordFile.Of(
            body,
            more: main =>
            {
                main.AddNewPart<HeaderPart>().Header = new Header(
                    new Paragraph(new Run(new Text("页眉")))
                );
                main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments();
            }
        );
        Reading.Text(file).ShouldBe("应当立即报告。");
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        static string Box(string words) =>
            $"<w:txbxContent>{WordFile.Paragraph(words)}</w:txbxContent>";
        var body =
            "<w:p><w:r><w:t>流程：</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
            + Box("接报后报告")
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + Box("接报后报告")
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Reading.Text(WordFile.Of(body)).ShouldBe("流程：\n接报后报告");
    }

    [Fact]
    public void Addresses_outside_are_never_fetched()
    {
        var file = WordFile.Of(
            WordFile.Paragraph("制定本预案。"),
            more: main =>
            {
                main.AddHyperlinkRelationship(new Uri("http://127.0.0.1:9/x"), isExternal: true);
                main.AddExternalRelationship(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate",
                    new Uri("http://127.0.0.1:9/t.dotm")
                );
            }
        );
        Reading.Text(file).ShouldBe("制定本预案。");
    }

    [Fact]
    public void An_address_that_is_none_does_not_keep_a_document_from_being_read()
    {
        var file = Changed(
            WordFile.Of(
                WordFile.Paragraph("制定本预案。"),
                more: main => main.AddHyperlinkRelationship(new Uri("http://a.cn/"), true)
            ),
            "word/_rels/document.xml.rels",
            rels => rels.Replace("http://a.cn/", "mailto:a b@@c d", StringComparison.Ordinal)
        );
        Reading.Text(file).ShouldBe("制定本预案。");
    }

    [Fact]
    public void A_document_type_is_refused_and_what_it_names_is_not_read()
    {
        var file = Changed(
            WordFile.Of(WordFile.Paragraph("制定本预案。")),
            "word/document.xml",
            xml =>
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..]
                    .Replace("制定", "&x;", StringComparison.Ordinal)
        );
        Reading.Refused(file).En.ShouldContain("is damaged");
    }

    [Fact]
    public void A_file_that_unpacks_to_gigabytes_is_refused_without_unpacking_it()
    {
        var file = Changed(WordFile.Of(WordFile.Paragraph("信访")), "word/styles.xml", _ => "");
        using var held = new MemoryStream();
        held.Write(file);
        using (var zip = new ZipArchive(held, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/styles.xml")!.Delete();
            using var bomb = zip.CreateEntry("word/styles.xml", CompressionLevel.SmallestSize)
                .Open();
            bomb.Write("<w>"u8);
            var blank = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var megabyte = 0; megabyte < 100; megabyte++)
                bomb.Write(blank);
            bomb.Write("</w>"u8);
        }
        held.Length.ShouldBeLessThan(1 << 20);
        Reading.Refused(held.ToArray()).En.ShouldContain("unpacks to far more");
    }

    [Fact]
    public void A_file_of_thousands_of_parts_is_refused()
    {
        using var held = new MemoryStream();
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
            for (var part = 0; part < 2_100; part++)
                zip.CreateEntry($"word/{part}.xml");
        Reading.Refused(held.ToArray()).En.ShouldContain("unpacks to far more");
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5_000));
        var file = Changed(
            WordFile.Of(WordFile.Paragraph("信访")),
            "word/document.xml",
            xml => xml.Replace("<w:body>", $"<w:body>{deep}", StringComparison.Ordinal)
        );
        Reading.Refused(file).En.ShouldContain("is damaged");
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_damaged_file_is_refused(double kept)
    {
        var file = WordFile.Of(WordFile.Paragraph("制定本预案。"));
        Reading.Refused(file[..(int)(file.Length * kept)]).En.ShouldContain("is damaged");
    }

    [Fact]
    public void A_document_without_its_body_is_refused() =>
        Reading
            .Refused(
                Changed(WordFile.Of(WordFile.Paragraph("信访")), "word/document.xml", _ => "<x/>")
            )
            .En.ShouldContain("is damaged");

    [Fact]
    public void A_spreadsheet_is_named()
    {
        using var held = new MemoryStream();
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("xl/workbook.xml");
        Reading.Refused(held.ToArray()).En.ShouldContain("is a spreadsheet");
    }

    private static byte[] Changed(byte[] file, string part, Func<string, string> change)
    {
        using var held = new MemoryStream();
        held.Write(file);
        using (var zip = new ZipArchive(held, ZipArchiveMode.Update, leaveOpen: true))
        {
            var old = zip.GetEntry(part);
            var text = "";
            if (old is not null)
            {
                using (var reader = new StreamReader(old.Open()))
                    text = reader.ReadToEnd();
                old.Delete();
            }
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(change(text));
        }
        return held.ToArray();
    }
}
