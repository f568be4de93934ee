using FsCheck;
using FsCheck.Fluent;
using Huiyin.Core.Clocks;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using NodaTime;

namespace Huiyin.Tests.Plans;

public sealed class GeneratedPlansTests
{
    private static readonly string[] Odd =
    [
        "a: b",
        "x #y",
        "\"quoted\"",
        "- dash",
        "null",
        "~",
        "true",
        "逗,号",
        "第一行\n第二行",
        "tab\there",
        "{brace}",
        "back\\slash",
        " lead",
        "trail ",
        "段\u2028落",
        "'",
        "一、（一）",
    ];

    private static readonly Gen<Located<string>> Text =
        from text in Gen.OneOf(Gen.Elements(Odd), Gen.Choose(1, 9999).Select(n => $"字{n}"))
        select new Located<string>(text);

    private static readonly Gen<SyntaxList<Located<string>>> Names =
        from words in Text.ListOf()
        select (SyntaxList<Located<string>>)[.. words.Take(3)];

    private static readonly Gen<DayCount> Length =
        from n in Gen.Choose(1, 500)
        from length in Gen.Elements<DayCount>(
            new Elapsed(Duration.FromMinutes(n)),
            new CalendarDays(n),
            new WorkingDays(n),
            new Months(n),
            new Years(n)
        )
        select length;

    private static readonly Gen<LimitSyntax?> Limit =
        from length in Length
        from night in Length
        from limit in Gen.Elements<LimitSyntax?>(
            null,
            new LimitSyntax.Of(length),
            new LimitSyntax.ByDayAndNight(length, night),
            new LimitSyntax.Vague(),
            new LimitSyntax.Open()
        )
        select limit;

    private static readonly Gen<TestSyntax> Test =
        from low in Gen.Choose(0, 50)
        from high in Gen.Choose(51, 99)
        from flag in Gen.Elements(true, false)
        from test in Gen.Elements<TestSyntax>(
            new TestSyntax.Compare(">=", $"{low}"),
            new TestSyntax.Compare("<", $"{high}d"),
            new TestSyntax.Range($"{low}", flag, $"{high}", !flag),
            new TestSyntax.OneOf(["town"]),
            new TestSyntax.OneOf(["town", "city"])
        )
        select test;

    private static readonly Gen<TriggerSyntax> Trigger =
        from name in Text
        from test in Test
        from optional in Gen.Elements<Located<bool>?>(null, true)
        from trigger in Gen.Elements(
            new TriggerSyntax { Levels = ["any"] },
            new TriggerSyntax { Levels = ["L1", "L2"] },
            new TriggerSyntax { Event = name },
            new TriggerSyntax { Fact = new FactExpression("place", test) },
            new TriggerSyntax { After = ["T0"] }
        )
        select trigger with
        {
            Optional = optional,
        };

    private static readonly Gen<TaskSyntax> Task =
        from trigger in Trigger
        from words in Text
        from quote in Text
        from who in Names
        from limit in Limit
        from status in Gen.Elements<Located<TextStatus>?>(
            null,
            TextStatus.Corrected,
            TextStatus.Supplied
        )
        select new TaskSyntax
        {
            Trigger = trigger,
            Do = words,
            Quote = quote,
            Who = who,
            Within = limit,
            Status = status,
            Clause = ["c1"],
        };

    private static readonly Gen<GradingRowSyntax> Row =
        from test in Test
        from quote in Text
        select new GradingRowSyntax
        {
            Level = "L1",
            Quote = quote,
            Clause = ["c1", "c2"],
            Tests = [new FactCell("place", test)],
        };

    private static readonly Gen<PlanSyntax> Plan =
        from title in Text
        from tasks in Task.ListOf()
        from rows in Row.NonEmptyListOf()
        from printed in Text
        select new PlanSyntax
        {
            Header = new HeaderSyntax
            {
                Id = "generated",
                Title = title,
                Version = "1.2.3",
                TimeZone = "Asia/Shanghai",
            },
            Source = new SourceSyntax { File = "source.txt", Lines = [1, 9] },
            Clauses =
            [
                new ClauseSyntax
                {
                    Id = "c1",
                    Lines = [3],
                    Number = "",
                },
                new ClauseSyntax
                {
                    Id = "c2",
                    Lines = [3, 5],
                    Number = printed,
                },
            ],
            Roles =
            [
                new RoleSyntax
                {
                    Key = "head",
                    Id = "head",
                    Title = title,
                    Seat = true,
                },
            ],
            Grading = new GradingSyntax
            {
                Hit = "highest",
                Rows = [.. rows.Select((row, i) => row with { Id = $"R{i}" })],
            },
            Tasks = [.. tasks.Select((task, i) => task with { Id = $"T{i}" })],
        };

    [Fact]
    public void Reading_what_was_printed_gives_the_same_plan_and_the_same_bytes() =>
        Prop.ForAll(Plan.ToArbitrary(), Survives).QuickCheckThrowOnFailure();

    private static void Survives(PlanSyntax plan)
    {
        var printed = PlanPrinter.Print(plan);
        var (again, problems) = PlanReader.Read(printed);
        problems.Select(it => it.Format("printed", "en")).ShouldBeEmpty(printed);
        again.ShouldBe(plan);
        PlanPrinter.Print(again!).ShouldBe(printed);
    }

    [Fact]
    public void Any_text_at_all_is_read_without_an_exception() =>
        Prop.ForAll<string?>(text => PlanReader.Read(text ?? "").Diagnostics.ShouldNotBeEmpty())
            .QuickCheckThrowOnFailure();
}
