namespace Huiyin.Tests.Drafting.Repair;

/// <summary>Plan texts that lie beside some checkouts; they are not ours to copy, so tests of them skip where they are missing.</summary>
internal static class Seeds
{
    /// <summary>The text whose file name begins with a number.</summary>
    public static string Read(string number)
    {
        var file = Parents()
            .Select(folder => Path.Combine(folder, "shared", "seeds"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, $"{number}_*.txt"))
            .FirstOrDefault();
        if (file is null)
            Assert.Skip(
                $"Text {number} is not beside this checkout: no shared/seeds in any parent folder."
            );
        return File.ReadAllText(file!);
    }

    private static IEnumerable<string> Parents()
    {
        for (var at = new DirectoryInfo(Repository.Root); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
