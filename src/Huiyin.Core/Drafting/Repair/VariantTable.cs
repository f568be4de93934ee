using System.Collections.Immutable;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>The conversion tables of OpenCC as they travel inside this assembly: one pair a line, the first choice first.</summary>
internal static class VariantTable
{
    /// <summary>The pairs of single characters of a table; characters outside the basic plane do not occur in plans.</summary>
    public static IEnumerable<(char From, char To)> Characters(string table) =>
        from pair in Pairs(table)
        where pair is { From.Length: 1, To.Length: 1 }
        select (pair.From[0], pair.To[0]);

    /// <summary>All pairs of a table.</summary>
    public static ImmutableArray<(string From, string To)> Pairs(string table)
    {
        using var stream = System
            .Reflection.Assembly.GetExecutingAssembly()
            .GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        var pairs = ImmutableArray.CreateBuilder<(string, string)>();
        while (reader.ReadLine() is { } line)
            if (line.IndexOf('\t') is > 0 and var tab && line[0] != '#')
                pairs.Add((line[..tab], line[(tab + 1)..].Split(' ')[0]));
        return pairs.ToImmutable();
    }
}
