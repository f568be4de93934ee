using Huiyin.App.Plans;
using Huiyin.IntegrationTests.Offices;

namespace Huiyin.IntegrationTests.Cli;

/// <summary>The plans of the library as files in a folder, as an author has them.</summary>
internal sealed class LibraryFiles : IDisposable
{
    private readonly TempFolder _folder = new();

    public LibraryFiles()
    {
        foreach (var name in PlanLibrary.Names)
        {
            Directory.CreateDirectory(_folder.Of(name));
            foreach (var file in new[] { "plan.yaml", "source.txt", "story.yaml" })
                File.WriteAllText(
                    _folder.Of($"{name}/{file}"),
                    PlanLibrary.Read($"plans/{name}/{file}")
                );
        }
    }

    public string Plan(string name) => _folder.Of($"{name}/plan.yaml");

    public string Story(string name) => _folder.Of($"{name}/story.yaml");

    public string Write(string name, string text) => _folder.Write(name, text);

    public void Dispose() => _folder.Dispose();
}
