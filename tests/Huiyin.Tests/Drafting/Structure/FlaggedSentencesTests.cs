using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Structure;

public sealed class FlaggedSentencesTests
{
    private const string Text =
        "一、处置。接报后30分钟内到场。派人把他控制在家中。每日报告。\n二、附则\n";

    [Fact]
    public void What_is_never_carried_out_stands_alone()
    {
        var clauses = Outline.Read(Text, 0, Text.Length);
        var parted = FlaggedSentences.Part(
            clauses,
            [Text.IndexOf("派人", StringComparison.Ordinal)]
        );
        parted
            .Select(it => (it.Id, it.Text))
            .ShouldBe([
                ("sec_1", "一、处置。"),
                ("sec_1__s_2", "接报后30分钟内到场。"),
                ("sec_1__s_3", "派人把他控制在家中。"),
                ("sec_1__s_4", "每日报告。"),
                ("sec_2", "二、附则"),
            ]);
        parted[2].Parent.ShouldBe(parted[0]);
        parted.Select(it => Text[it.Start..it.End]).ShouldBe(parted.Select(it => it.Text));
    }

    [Fact]
    public void Other_clauses_stay_whole()
    {
        var clauses = Outline.Read(Text, 0, Text.Length);
        FlaggedSentences.Part(clauses, []).ShouldBe(clauses);
    }
}
