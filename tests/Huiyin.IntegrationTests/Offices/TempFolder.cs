namespace Huiyin.IntegrationTests.Offices;

/// <summary>A folder of its own for a test, in memory where the machine has such a place; removed afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    public TempFolder()
    {
        var parent = Directory.Exists(Memory) ? Memory : System.IO.Path.GetTempPath();
        Path = System.IO.Path.Combine(parent, $"huiyin-test-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Of(name), text);
        return Of(name);
    }

    /// <summary>Copies the office's file as it lies on the disk, with what is still in its log.</summary>
    public static void CopyOffice(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var name in new[] { "huiyin.db", "huiyin.db-wal" })
            if (File.Exists(System.IO.Path.Combine(from, name)))
                File.Copy(System.IO.Path.Combine(from, name), System.IO.Path.Combine(to, name));
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
