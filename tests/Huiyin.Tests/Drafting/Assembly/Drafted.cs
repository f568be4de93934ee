using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Structure;
using Huiyin.Tests.Drafting.Scoring;

namespace Huiyin.Tests.Drafting.Assembly;

/// <summary>Short ways to say what a few clauses became.</summary>
internal static class Drafted
{
    /// <summary>The draft of a plan that consists of these clauses.</summary>
    public static DraftPlan Plan(string clauses) =>
        Corpus
            .Read($"柳溪乡信访应急预案\n为妥善处置来访，维护信访秩序，制定本预案。\n{clauses}")
            .Single();

    /// <summary>The rows of a block, roles and facts apart.</summary>
    public static IEnumerable<DraftRule> Rows(string clauses, string block) =>
        Plan(clauses).Rules.Where(it => it.Block == block);

    /// <summary>The only row of a block.</summary>
    public static DraftRule Row(string clauses, string block) =>
        Rows(clauses, block).ShouldHaveSingleItem();

    /// <summary>A field of a row; null where it has none.</summary>
    public static string? Field(this DraftRule row, string key) =>
        row.Fields.FirstOrDefault(it => it.Key == key)?.Value;

    /// <summary>The name of the role that a field names by its key.</summary>
    public static string? RoleName(this DraftPlan plan, string? key) =>
        plan.Rules.FirstOrDefault(it => it.Block == "roles" && it.Id == key)?.Field("name");

    /// <summary>The clauses of a text.</summary>
    public static ImmutableArray<Clause> Clauses(string text) => Outline.Read(text, 0, text.Length);
}
