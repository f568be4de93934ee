using System.Collections.Immutable;
using Huiyin.Core.Drafting.Questions.Laws;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions;

/// <summary>Finds the laws a text cites. A law that the table does not have is unknown, which is no fault of it.</summary>
public static class BasisReader
{
    /// <summary>The laws, each once, in the order of the text.</summary>
    public static ImmutableArray<DraftBasis> Read(ImmutableArray<Clause> clauses) =>
        [
            .. LawName
                .In(clauses)
                .DistinctBy(it => LawName.Short(it.Title))
                .Select(it => new DraftBasis(it.Title, it.Law?.Status ?? "unknown")),
        ];
}
