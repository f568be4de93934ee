using Huiyin.Core.Plans.Execution;

namespace Huiyin.Tests.Plans;

public sealed class FactSheetTests
{
    private static readonly CompiledPlan Plan = Sample.Compiled(
        Sample.Head
            + """
            facts:
              persons: {type: int, ask: 人数}
              crowd: {type: bool, derive: "persons >= 5"}
              stay: {type: duration, ask: 停留}
              place: {type: ordered, values: [town, county]}
            levels:
              - {id: L1, name: 一级}
            grading:
              hit: highest
              rows:
                - {id: A, level: L1, crowd: true, clause: c1, quote: 多人}
            """
    );

    [Theory]
    [InlineData("persons", "7", "7")]
    [InlineData("persons", "１２", "12")]
    [InlineData("persons", " 007 ", "7")]
    [InlineData("stay", "36h", "1d12h")]
    [InlineData("stay", "3d1m", "3d1m")]
    [InlineData("stay", "0m", "0m")]
    [InlineData("place", "county", "county")]
    public void Answers_are_kept_in_canonical_form(string fact, string text, string canonical)
    {
        var (sheet, refusal) = FactSheet.Empty(Plan).With(fact, text);
        refusal.ShouldBeNull();
        sheet!.Answers.ShouldContain(KeyValuePair.Create(fact, canonical));
    }

    [Theory]
    [InlineData("person", "7", "fact-unknown", "persons")]
    [InlineData("crowd", "true", "fact-derived", "persons")]
    [InlineData("persons", "-1", "fact-out-of-range", "100000000")]
    [InlineData("persons", "99999999999999999999999", "fact-out-of-range", "100000000")]
    [InlineData("persons", "many", "fact-malformed", "whole number")]
    [InlineData("persons", "", "fact-malformed", "whole number")]
    [InlineData("stay", "-3d", "fact-out-of-range", "36500d")]
    [InlineData("stay", "999999999999999d", "fact-out-of-range", "36500d")]
    [InlineData("stay", "3 days", "fact-malformed", "36h")]
    [InlineData("place", "moon", "fact-malformed", "town, county")]
    public void A_wrong_answer_is_refused_with_what_to_write(
        string fact,
        string text,
        string code,
        string advice
    )
    {
        var (sheet, refusal) = FactSheet.Empty(Plan).With(fact, text);
        sheet.ShouldBeNull();
        refusal!.Code.ShouldBe(code);
        refusal.Message.En.ShouldContain(advice);
    }

    [Fact]
    public void A_derived_fact_follows_when_its_source_changes()
    {
        var many = Graded.Sheet(Plan, "persons=9");
        many.Answers.ShouldContain(KeyValuePair.Create("crowd", "true"));
        many.With("persons", "2")
            .Sheet!.Answers.ShouldContain(KeyValuePair.Create("crowd", "false"));
    }
}
