using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Rights;

namespace Huiyin.App.Drafts;

/// <summary>What was found in a file.</summary>
/// <param name="Text">The text as it came.</param>
/// <param name="Plans">The plans in it, in its order.</param>
/// <param name="Repairs">What was repaired before it was read.</param>
public sealed record ImportedFile(
    string Text,
    ImmutableArray<DraftPlan> Plans,
    ImmutableArray<string> Repairs
);

/// <summary>Reads plans out of a file that somebody hands in.</summary>
public partial class PlanImporter
{
    /// <summary>The plans in a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidDataException">It cannot be read; the message says why.</exception>
    public virtual ImportedFile Import(byte[] bytes, string name)
    {
        var text = Decoded(bytes);
        return new(text, [Plan(text)], []);
    }

    /// <summary>What a draft says of the file.</summary>
    public static SourceFacts Facts(byte[] bytes, string name, ImportedFile file) =>
        new(name, Convert.ToHexStringLower(SHA256.HashData(bytes))) { Repairs = file.Repairs };

    private static string Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, true)
                .GetString(bytes)
                .TrimStart('\uFEFF')
                .ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException("not UTF-8");
        }
    }

    private static DraftPlan Plan(string text)
    {
        var lines = text.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .ToList();
        var clauses = lines
            .Select(
                (line, i) =>
                    new DraftClause(
                        i == 0 ? "title" : $"p_{i}",
                        NumberForm().Match(line).Value,
                        i + 1,
                        line,
                        0,
                        0
                    )
            )
            .ToImmutableArray();
        var flags =
            from clause in clauses
            from found in RightsScreen.Screen(clause.Words).DistinctBy(it => it.Class.Id)
            select (clause, found);
        return new()
        {
            Title = lines.FirstOrDefault() ?? "",
            Text = string.Join('\n', lines),
            Clauses = clauses,
            Flags =
            [
                .. flags.Select(
                    (it, i) =>
                        new DraftFlag(
                            $"RF{i + 1}",
                            it.found.Class,
                            it.found.Act,
                            it.clause.Id,
                            it.found.Words,
                            null
                        )
                ),
            ],
        };
    }

    [GeneratedRegex(
        @"^(第[一二三四五六七八九十百]+[章条]|[（(]?[一二三四五六七八九十\d]+[)）、.．])"
    )]
    private static partial Regex NumberForm();
}
