using System.Collections.Immutable;

namespace Huiyin.Core.Obligations;

using Book = ImmutableSortedDictionary<string, Obligation>;

/// <summary>The obligations of one stream, folded from its events.</summary>
public static class ObligationBook
{
    /// <summary>The book after the event.</summary>
    public static Book Apply(this Book book, ObligationEvent happened) =>
        happened switch
        {
            ObligationOpened opened => book.Add(opened.Obligation.Id, opened.Obligation),
            ObligationRedated e => book.With(
                e.Id,
                o => o with { Due = e.Due, Wake = e.Wake, Computation = e.Computation }
            ),
            ObligationMet e => book.With(
                e.Id,
                o =>
                    o with
                    {
                        State = e.At > o.Due ? ObligationState.MetLate : ObligationState.Met,
                        Closed = e.At,
                    }
            ),
            ObligationWaived e => book.Close(e.Id, ObligationState.Waived, e, e.Reason),
            ObligationReplaced e => book.Close(e.Id, ObligationState.Replaced, e, e.Reason),
            ObligationEscalated e => book.With(
                e.Id,
                o =>
                    o with
                    {
                        Step = o.Step + 1,
                        Called = o.Called.Add(e.Seat),
                        CallAcknowledged = null,
                        Wake = e.Wake,
                    }
            ),
            EscalationAcknowledged e => book.With(
                e.Id,
                o => o with { CallAcknowledged = e.At, Wake = e.Wake }
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(happened),
                happened,
                "No obligation event of this kind."
            ),
        };

    private static Book With(this Book book, string id, Func<Obligation, Obligation> change) =>
        book.SetItem(id, change(book[id]));

    private static Book Close(
        this Book book,
        string id,
        ObligationState state,
        ObligationEvent e,
        string reason
    ) => book.With(id, o => o with { State = state, Closed = e.At, Reason = reason });
}
