using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

public sealed class RepairedTextTests
{
    private static readonly string[] Pieces =
    [
        "一、总则",
        "（一）",
        "(二)",
        "1.",
        "１、",
        "\r\n",
        "\n",
        "\n\n",
        "\f",
        " ",
        "　　",
        "\t",
        "，",
        ",",
        "。",
        "8：30",
        "……",
        "導(dǎo)向",
        "應(yīng)急",
        "。ㄒ唬┞鋵(shí)責",
        "?xiàng)l例",
        "警li到",
        "IOO人",
        "1I级",
        "***",
        "xxx",
        "- 3 -",
        "目录",
        "（未完，全文共9字",
        "查看更多",
        "|",
        "臺灣",
        "信访工作",
        "立即报告领导小组",
        "到集团公司",
        "\uFEFF",
        "\uE000",
        "\uFFFD",
        "𠮷",
        "abc",
        "~",
    ];

    [Fact]
    public void Every_character_knows_where_it_came_from() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int[]>(),
                choice =>
                    Mended.ShouldKnowItsOrigins(
                        string.Concat(choice.Select(i => Pieces[(i & 0xFFFF) % Pieces.Length]))
                    )
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\f\f")]
    [InlineData("。")]
    [InlineData("？")]
    [InlineData("\r")]
    public void The_smallest_texts_have_origins_too(string text) =>
        Mended.ShouldKnowItsOrigins(text);

    [Fact]
    public void No_mark_of_a_step_stays_in_the_text() =>
        Mended
            .Text("到场，报告，并将有关情况向领导\f汇报。\n……\n\uE000\uE001完")
            .ShouldBe("到场，报告，并将有关情况向领导汇报。\n完");

    [Fact]
    public void Repairs_come_in_the_order_of_the_text()
    {
        var starts = TextRepairs
            .Mend("應(yīng)急,預(yù)案***\n- 1 -\n目录")
            .Repairs.Select(it => it.Start);
        starts.ShouldBeInOrder();
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("　\n")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("…")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("\"")]
    [InlineData("| ")]
    [InlineData("信 ")]
    [InlineData("信?")]
    [InlineData("1\n")]
    [InlineData("\f")]
    [InlineData("目录\n")]
    [InlineData("（")]
    [InlineData("_")]
    [InlineData("x")]
    [InlineData("一")]
    [InlineData("。ㄒ唬┘忧苛斓")]
    [InlineData(
        "（一）接到報(bào)告后,立即向領(lǐng)導(dǎo)小組組長匯報(bào)。ㄒ唬┞鋵(shí)責任 ???l5分钟\n目录\n1\n"
    )]
    public void Reading_takes_time_that_grows_with_the_text_only(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        TextRepairs.Mend(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
