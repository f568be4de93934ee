namespace Huiyin.Core.Drafting.Structure;

/// <summary>
/// The kinds of numbers that head a clause, the highest first. GB/T 9704 gives the order 一、（一）1.（1）; plans in
/// chapters and articles and decimal outlines have their own.
/// </summary>
public enum MarkKind
{
    /// <summary>第一章</summary>
    Chapter,

    /// <summary>第一节</summary>
    Part,

    /// <summary>第一条</summary>
    Article,

    /// <summary>一、</summary>
    Section,

    /// <summary>（一）</summary>
    Sub,

    /// <summary>1. or 1、</summary>
    Item,

    /// <summary>1.1 and deeper.</summary>
    Decimal,

    /// <summary>（1） or 1）</summary>
    Point,

    /// <summary>①</summary>
    Circle,

    /// <summary>a)</summary>
    Letter,

    /// <summary>A dash or a bullet; it has no number.</summary>
    Dash,
}

/// <summary>The number that heads a clause.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Ordinal">Its number, of a decimal the last part; 0 of a dash.</param>
/// <param name="Depth">How many parts a decimal has; 1 of everything else.</param>
/// <param name="Printed">As it stands.</param>
public sealed record NumberMark(MarkKind Kind, int Ordinal, int Depth, string Printed)
{
    /// <summary>The word for the kind in clause ids.</summary>
    public string Word =>
        Kind switch
        {
            MarkKind.Chapter => "chap",
            MarkKind.Part => "part",
            MarkKind.Article => "art",
            MarkKind.Section => "sec",
            MarkKind.Sub => "sub",
            MarkKind.Item => "item",
            MarkKind.Decimal => $"dec{Depth}",
            MarkKind.Point => "pt",
            MarkKind.Circle => "cir",
            MarkKind.Letter => "let",
            MarkKind.Dash => "dash",
        };

    /// <summary>True when both stand in the same list.</summary>
    public bool Alongside(NumberMark other) => Kind == other.Kind && Depth == other.Depth;
}
