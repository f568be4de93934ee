using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Repair;
using Huiyin.Core.Rights;

namespace Huiyin.App.Drafts;

/// <summary>
/// What <c>huiyin plan import --json</c> prints: the fields the scorer reads, and beside them everything a program needs to
/// go on with: clauses, rules, cards, lints and repairs.
/// </summary>
internal static class ImportedJson
{
    /// <summary>A file as it is printed.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="file">What was found in it.</param>
    /// <param name="language">A language tag for sentences meant for people.</param>
    public static object Of(string name, ImportedFile file, string language) =>
        new
        {
            File = name,
            Plans = file.Plans.Select(plan => Plan(plan, language)),
            Repairs = file.Mended.Select(Repair),
        };

    private static object Plan(DraftPlan plan, string language) =>
        new
        {
            plan.Title,
            Levels = plan.Levels.Select(it => new
            {
                it.Name,
                it.Conditions,
                it.Quote,
                it.Clause,
            }),
            Timings = plan.Timings.Select(it => new
            {
                it.Limit,
                it.Quote,
                it.Clause,
            }),
            Groups = plan.Groups.Select(it => new
            {
                it.Name,
                it.Duties,
                it.Clause,
            }),
            Flags = plan.Flags.Where(it => it.Kind is not null).Select(it => Flag(it, language)),
            Reviews = plan.Flags.Where(it => it.Kind is null).Select(it => Flag(it, language)),
            Rules = plan.Rules.Where(it => !it.IsCard).Select(it => Rule(it, language)),
            Cards = plan.Rules.Where(it => it.IsCard).Select(it => Rule(it, language)),
            Lints = plan.Questions.Select(it => Lint(it, language)),
            Basis = plan.Basis,
            Clauses = plan.Clauses,
            plan.TruncatedAt,
        };

    private static object Flag(DraftFlag flag, string language) =>
        new
        {
            flag.Kind,
            flag.Quote,
            flag.Clause,
            Class = flag.Class.Id,
            Act = flag.Act == ScreenAct.Never ? "never" : "review",
            Grounds = flag.Class.Grounds.Select(it => it.Article.In(language)),
        };

    private static object Rule(DraftRule rule, string language) =>
        new
        {
            rule.Id,
            rule.Block,
            Fields = rule
                .Fields.DistinctBy(it => it.Key)
                .ToDictionary(it => it.Key, it => it.Value),
            rule.Clause,
            rule.Quote,
            rule.Missing,
            rule.Supplied,
            Why = rule.Why?.In(language),
        };

    private static object Lint(DraftQuestion question, string language) =>
        new
        {
            question.Id,
            question.Kind,
            question.Code,
            Ask = question.Ask.In(language),
            question.Clause,
            question.Quote,
            question.Options,
            Suggestion = question.Suggestion is { } suggestion
                ? new
                {
                    Rule = Rule(suggestion.Rule, language),
                    Ground = suggestion.Ground.In(language),
                }
                : null,
        };

    private static object Repair(TextRepair repair) =>
        new
        {
            Kind = PlanImporter.Word(repair.Kind),
            repair.Start,
            repair.Was,
            repair.Became,
        };
}
