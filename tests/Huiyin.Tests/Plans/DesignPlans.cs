namespace Huiyin.Tests.Plans;

/// <summary>The hand-encoded plans that stand beside some checkouts; tests that need them skip where they are absent.</summary>
internal static class DesignPlans
{
    public static string Read(string name)
    {
        var folder = Folder("design", "plans");
        if (folder is null)
            Assert.Skip(
                $"{name} is not beside this checkout: no shared/design/plans in any parent folder."
            );
        return File.ReadAllText(Path.Combine(folder!, $"{name}.yaml"));
    }

    public static string ReadSource(string file)
    {
        var folder = Folder("seeds");
        if (folder is null)
            Assert.Skip(
                $"{file} is not beside this checkout: no shared/seeds in any parent folder."
            );
        return File.ReadAllText(Path.Combine(folder!, file));
    }

    /// <summary>Labels made by hand for a seed of the importer.</summary>
    public static string ReadLabels(string seed)
    {
        var folder = Folder("eval", "labels");
        if (folder is null)
            Assert.Skip($"{seed} has no labels beside this checkout: no shared/eval/labels.");
        return File.ReadAllText(Path.Combine(folder!, $"{seed}.json"));
    }

    private static string? Folder(params string[] below)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine([at.FullName, "shared", .. below]);
            if (Directory.Exists(folder))
                return folder;
        }
        return null;
    }
}
