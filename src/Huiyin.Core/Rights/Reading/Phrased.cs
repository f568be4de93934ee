namespace Huiyin.Core.Rights.Reading;

/// <summary>Short ways to write phrasings down.</summary>
internal static class Phrased
{
    /// <summary>Phrasings of one kind and act.</summary>
    public static IEnumerable<Phrasing> As(string kind, string act, Phrasing[] phrasings) =>
        phrasings.Select(it => it with { Kind = kind, Act = act });

    /// <summary>What is never carried out.</summary>
    public static Phrasing Never(
        string senses,
        string unless = "",
        string? negatedBy = null,
        bool anywhere = false,
        bool yields = false
    ) =>
        new(senses, ScreenAct.Never)
        {
            Unless = unless,
            NegatedBy = negatedBy ?? Phrasing.Prohibitions,
            UnlessAnywhere = anywhere,
            YieldsToGrading = yields,
        };

    /// <summary>What a person must settle.</summary>
    public static Phrasing Review(
        string senses,
        string unless = "",
        string? negatedBy = null,
        bool anywhere = false,
        bool yields = false
    ) => Never(senses, unless, negatedBy, anywhere, yields) with { Consequence = ScreenAct.Review };
}
