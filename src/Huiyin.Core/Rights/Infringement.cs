using System.Collections.Immutable;
using Huiyin.Core.Rights.Reading;

namespace Huiyin.Core.Rights;

/// <summary>What the screen does about a wording.</summary>
public enum ScreenAct
{
    /// <summary>A person must drop it or put neutral words in its place before the plan is approved.</summary>
    Review,

    /// <summary>It is never carried out, whatever anybody sets.</summary>
    Never,
}

/// <summary>A rule of law that a wording touches.</summary>
/// <param name="Article">The law and article.</param>
/// <param name="Says">What it says, in plain words.</param>
public sealed record Ground(Phrase Article, Phrase Says);

/// <summary>A wording of an infringement.</summary>
/// <param name="Pattern">A regular expression over folded text: simplified, half-width, without spaces.</param>
/// <param name="Act">What the screen does when the text of a plan says it.</param>
public sealed record Wording(string Pattern, ScreenAct Act = ScreenAct.Never)
{
    /// <summary>What the screen does when a rule's own words say it.</summary>
    public ScreenAct InRules { get; init; } = Act;

    /// <summary>True when "must not" in front turns the wording into a protection.</summary>
    public bool Negatable { get; init; } = true;
}

/// <summary>A class of infringement: its name, its grounds in law and the wordings it is known by.</summary>
/// <param name="Id">The word plans use in <c>flagged.class</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Grounds">The law it offends or may offend.</param>
/// <param name="Wordings">How plans word it.</param>
public sealed record Infringement(
    string Id,
    Phrase Name,
    ImmutableArray<Ground> Grounds,
    ImmutableArray<Wording> Wordings
)
{
    /// <summary>How it is said in any words, by the senses of the words.</summary>
    internal ImmutableArray<Phrasing> Phrasings { get; init; } = [];
}

/// <summary>A wording found in a text.</summary>
/// <param name="Class">The class of infringement.</param>
/// <param name="Act">What follows from it.</param>
/// <param name="Position">Where it begins, in characters of the text as given.</param>
/// <param name="Words">The words, as the text has them.</param>
public sealed record Finding(Infringement Class, ScreenAct Act, int Position, string Words)
{
    /// <summary>The ground shown first.</summary>
    public Ground Ground => Class.Grounds[0];
}
