using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Obligations;

/// <summary>Whom silence about an obligation reaches.</summary>
public static class Silence
{
    /// <summary>
    /// Calls the next seat of the chain that somebody holds; where the chain has ended, the organisation's fallback.
    /// </summary>
    /// <param name="open">What nobody has done.</param>
    /// <param name="office">The organisation as it is now.</param>
    /// <param name="now">When the silence was noticed.</param>
    /// <param name="pause">Until it is noticed again.</param>
    public static ObligationEscalated Call(
        Obligation open,
        Office office,
        Instant now,
        Duration pause
    )
    {
        var ahead = office.ChainOf(open.Owner).Where(seat => !open.Called.Contains(seat)).ToList();
        var skipped = ahead.TakeWhile(office.IsVacant).ToList();
        var next = ahead.Skip(skipped.Count).FirstOrDefault();
        return new(now, open.Id, next ?? office.Fallback, [.. skipped], next is null, now + pause);
    }
}
