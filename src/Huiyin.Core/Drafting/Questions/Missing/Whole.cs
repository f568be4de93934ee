using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>Looks a whole plan through for a matter it must settle.</summary>
internal static class Whole
{
    /// <summary>The first clause, in the order of the text, with words of the form; null when there is none.</summary>
    public static (Clause Clause, Match Match)? First(
        DraftReading reading,
        Regex form,
        Func<Clause, bool>? among = null
    ) =>
        reading
            .Clauses.Where(among ?? (_ => true))
            .Select(clause => (clause, match: form.Match(clause.Text)))
            .Where(it => it.match.Success)
            .Select(it => ((Clause, Match)?)it)
            .FirstOrDefault();

    /// <summary>True when some clause has words of the form.</summary>
    public static bool Says(DraftReading reading, Regex form) => First(reading, form) is not null;

    /// <summary>A question at the words that come nearest to an answer, or about the whole plan.</summary>
    public static DraftQuestion About(
        (Clause Clause, Match Match)? near,
        string kind,
        string code,
        Phrase ask
    ) =>
        near is var (clause, match)
            ? Ask.About(clause, Quotes.At(clause, match), kind, code, ask)
            : Ask.OfPlan(kind, code, ask);
}
