using System.Collections.Immutable;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Says how many minutes this plan's vague words are; shown as supplied, never as the text's own figure.</summary>
/// <param name="By">Who says so.</param>
/// <param name="Minutes">Minutes by word, 1 to 1440.</param>
public sealed record SetTerms(Actor By, ImmutableSortedDictionary<string, int> Minutes)
    : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        var wrong = Minutes.Where(it => it.Value is < 1 or > 1440).ToList();
        if (wrong.Count > 0)
            return Refusal.OutOfBounds(
                wrong.Select(it => new Phrase(
                    $"“{it.Key}”1–1440 分钟",
                    $"\"{it.Key}\" 1–1440 minutes"
                ))
            );
        if (
            Minutes.Keys.FirstOrDefault(word => !Plans.Execution.VagueWords.All.Contains(word)) is
            { } unknown
        )
            return Refusal.NotInDraft(unknown);
        return Minutes.All(it =>
            draft.Terms.TryGetValue(it.Key, out var known) && known == it.Value
        )
            ? Decision.Nothing
            : Decision.Of(new TermsSet(now, Minutes, By.Id));
    }
}
