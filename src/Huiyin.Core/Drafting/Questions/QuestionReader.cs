using System.Collections.Immutable;
using System.Globalization;
using Huiyin.Core.Drafting.Questions.Laws;
using Huiyin.Core.Drafting.Questions.Levels;
using Huiyin.Core.Drafting.Questions.Missing;
using Huiyin.Core.Drafting.Questions.Numbering;
using Huiyin.Core.Drafting.Questions.Shape;
using Huiyin.Core.Drafting.Questions.Wording;

namespace Huiyin.Core.Drafting.Questions;

/// <summary>Raises the questions that a plan's owner has to answer before its text can be carried out.</summary>
public static class QuestionReader
{
    // The inconsistencies I1 to I25 that were found in real plans, and what finds each wherever it occurs. HP codes are
    // checks of the printed plan (docs/plan-language.md); what they find is not asked twice.
    //
    //  I1   a grade dealt with twice, another left out            duplicate-level
    //  I2   one duty with two limits                              two-deadlines
    //  I3   cases without a grade                                 HP0201; its words without a measure: undefined-term
    //  I4   numbers skipped, items run together                   numbering-gap, glued-items
    //  I5   one body under several names                          name-variants; HP0103 and HP0104 on its roles
    //  I6   words lost where a page broke                         illegible
    //  I7   cases without a grade, grades that fall as cases rise HP0201, HP0205; 增加趋势: undefined-term
    //  I8   a number twice, a word twice                          duplicate-number, doubled-words
    //  I9   grades that are defined nowhere, left open by 等      undefined-level, open-example; HP0101 on rules
    //  I10  one grade of three defined                            undefined-level, level-count
    //  I11  a schedule that cannot be kept                        HP0501 to HP0503
    //  I12  超过 with 含; a law cited for what it does not say    operator-conflict, wrong-citation
    //  I13  a text cut short, contents that list more             truncated, toc-mismatch
    //  I14  a plan older than the law it cites                    anachronism
    //  I15  laws replaced or unknown                              stale-law, unknown-law; HP0411
    //  I16  a heading without a text, blanks, wrong characters    stub, blank, typo
    //  I17  a village's plan that speaks for the county           scope-mismatch, numbering-gap
    //  I18  maxims in two wordings, words of another office,      contradiction, boilerplate-residue,
    //       times never given, day and night without hours        undefined-term, day-night-undefined; HP0412
    //  I19  a number twice                                        duplicate-number
    //  I20  三无目标, a sentence torn in copying                  undefined-term, garbled
    //  I21  answers mixed up                                      contradiction
    //  I22  staff may record, visitors may not                    asymmetric-rule; the ban itself is the rights screen's
    //  I23  a greeting and no plan                                stub
    //  I24  seats that nobody holds                               empty-seat
    //  I25  damage of the encoding that repair left over          encoding, illegible
    //
    // Beyond them: count-mismatch, and what a whole plan lacks: no-decider, no-report-cadence, no-deactivation,
    // no-retention, no-drill-figure (HP0404 to HP0408), no-review-cycle, vague-word (HP0403).
    private static readonly ImmutableArray<Lint> OfWords =
    [
        DuplicateNumbers.Find,
        NumberingGaps.Find,
        GluedItems.Find,
        CountMismatches.Find,
        DuplicateLevels.Find,
        UndefinedLevels.Find,
        UnmeasuredWords.Find,
        LevelCounts.Find,
        OperatorConflicts.Find,
        TwoDeadlines.Find,
        DayAndNight.Find,
        Blanks.Find,
        EmptySeats.Find,
        Typos.Find,
        DoubledWords.Find,
        Illegible.Find,
        Garbled.Find,
        Encoding.Find,
        UndefinedTerms.Find,
        OpenExamples.Find,
        NameVariants.Find,
        ScopeMismatches.Find,
        BoilerplateResidue.Find,
        Contradictions.Find,
        ScrambledAnswers.Find,
        AsymmetricRules.Find,
        Truncated.Find,
        ContentsMismatches.Find,
        Stubs.Find,
        StaleLaws.Find,
        UnknownLaws.Find,
        Anachronisms.Find,
        WrongCitations.Find,
    ];

    // Of a text that orders nothing all of this is missing; it is asked for itself first.
    private static readonly ImmutableArray<Lint> OfWhatIsMissing =
    [
        Decider.Find,
        ReportCadence.Find,
        StandDown.Find,
        Retention.Find,
        DrillFigure.Find,
        ReviewCycle.Find,
        VagueWordFigures.Find,
    ];

    /// <summary>The questions in the order of the text, then those about the whole plan; their ids are Q1, Q2, ….</summary>
    public static ImmutableArray<DraftQuestion> Read(DraftReading reading)
    {
        var places = reading
            .Clauses.Select((clause, i) => (clause, i))
            .ToDictionary(it => it.clause.Id, it => (it.i, it.clause.Text));
        var lints = Stubs.IsEmpty(reading) ? OfWords : OfWords.AddRange(OfWhatIsMissing);
        return
        [
            .. lints
                .SelectMany(lint => lint(reading))
                .DistinctBy(it => (it.Code, it.Clause, it.Quote, it.Ask))
                .OrderBy(it => Place(it, places))
                .Select((it, i) => Numbered(it, i + 1)),
        ];
    }

    private static (int Clause, int At) Place(
        DraftQuestion question,
        Dictionary<string, (int Index, string Text)> places
    ) =>
        question is { Clause: { } clause, Quote: { } quote }
            ? (places[clause].Index, places[clause].Text.IndexOf(quote, StringComparison.Ordinal))
            : (int.MaxValue, 0);

    // Rows of a table, such as terms, are called by what they name.
    private static DraftQuestion Numbered(DraftQuestion question, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"Q{number}");
        return question with
        {
            Id = id,
            Suggestion = question.Suggestion is { Rule.Id: "" } suggestion
                ? suggestion with
                {
                    Rule = suggestion.Rule with { Id = $"{id}_rule" },
                }
                : question.Suggestion,
        };
    }
}
