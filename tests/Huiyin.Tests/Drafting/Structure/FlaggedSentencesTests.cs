using System.Collections.Immutable;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Structure;

public sealed class FlaggedSentencesTests
{
    private const string Lawful = "一、处置。接报后30分钟内到场。";

    [Fact]
    public void What_is_never_carried_out_stands_alone()
    {
        const string Text = $"{Lawful}派人把他控制在家中。每日报告。\n二、附则\n";
        var parted = Part(Text);
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
    public void The_words_of_one_flag_stay_together() =>
        Part($"{Lawful}到市的1小时内把人接回；到省的5小时内接回。每日报告。")
            .Select(it => it.Text)
            .ShouldBe([
                "一、处置。",
                "接报后30分钟内到场。",
                "到市的1小时内把人接回；到省的5小时内接回。",
                "每日报告。",
            ]);

    [Fact]
    public void A_flag_ends_where_its_clause_does()
    {
        const string Text = "职责1、派人把他控制在家中2、到市的1小时内把人接回3、做好登记。";
        Flags(Text, Outline.Read(Text, 0, Text.Length))
            .Select(it => it.Quote)
            .ShouldBe(["派人把他控制在家中", "到市的1小时内把人接回"]);
    }

    [Fact]
    public void Other_clauses_stay_whole() => Part(Lawful).Select(it => it.Text).ShouldBe([Lawful]);

    private static ImmutableArray<Clause> Part(string text)
    {
        var clauses = Outline.Read(text, 0, text.Length);
        return FlaggedSentences.Part(clauses, Flags(text, clauses), 0);
    }

    private static ImmutableArray<FoundFlag> Flags(string text, ImmutableArray<Clause> clauses) =>
        FlagReader.Read(text, [.. clauses.Select(it => it.Start)]);
}
