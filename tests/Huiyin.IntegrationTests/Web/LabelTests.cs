using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Huiyin.IntegrationTests.Web;

/// <summary>Every label of the pages has its Chinese, and no Chinese is left over.</summary>
public sealed partial class LabelTests
{
    internal static readonly string App = Path.Combine(RepoRoot(), "src", "Huiyin.App");

    [Fact]
    public void Every_label_has_its_chinese() => Used().Except(Printed()).ShouldBeEmpty();

    [Fact]
    public void No_label_is_left_over() => Printed().Except(Used()).ShouldBeEmpty();

    [Fact]
    public void Every_placeholder_is_in_both_languages() =>
        Entries("Labels.zh-CN.resx")
            .Where(label => !Places(label.Key).SetEquals(Places(label.Value)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_value_is_named_once() =>
        Entries("FactValues.zh-CN.resx").Select(value => value.Key).ShouldBeUnique();

    private static HashSet<string> Printed() =>
        [.. Entries("Labels.zh-CN.resx").Select(label => label.Key)];

    private static HashSet<string> Used() =>
        [
            .. Sources()
                .SelectMany(file => Label().Matches(File.ReadAllText(file)))
                .Select(label => Regex.Unescape(label.Groups[1].Value)),
        ];

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(App, "*.cs*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs") || file.EndsWith(".cshtml"))
            .Where(file => !Generated().IsMatch(file));

    private static List<(string Key, string Value)> Entries(string resources) =>
        [
            .. XDocument
                .Load(Path.Combine(App, resources))
                .Descendants("data")
                .Select(entry => (entry.Attribute("name")!.Value, entry.Element("value")!.Value)),
        ];

    private static HashSet<string> Places(string text) =>
        [.. Place().Matches(text).Select(place => place.Value)];

    private static string RepoRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Huiyin.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"\b(?:L|words)\s*\[\s*""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Label();

    [GeneratedRegex(@"[\\/](obj|bin|node_modules)[\\/]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
