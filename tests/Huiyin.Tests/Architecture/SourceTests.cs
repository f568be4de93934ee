using System.Text.RegularExpressions;

namespace Huiyin.Tests.Architecture;

/// <summary>What can be seen of the house's order from its files.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    [Fact]
    public void A_namespace_is_the_folder_of_its_file()
    {
        var wrong =
            from file in Repository.Sources("src").Concat(Repository.Sources("tests"))
            let stated = NamespaceForm().Match(File.ReadAllText(Repository.Path(file)))
            where stated.Success
            let folder = Path.GetDirectoryName(file)!.Replace('\\', '/').Split('/', 2)[1]
            where stated.Groups[1].Value != folder.Replace('/', '.') && !IsSharedRefusal(file)
            select $"{file} says {stated.Groups[1].Value}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_of_the_product_is_longer_than_it_can_be_read()
    {
        var tooLong =
            from file in Repository.Sources("src")
            let lines = File.ReadLines(Repository.Path(file)).Count()
            where lines > LongestFile
            select $"{file}: {lines}";
        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_command_is_named_in_a_test()
    {
        var tests = Repository
            .Sources("tests/Huiyin.Tests")
            .Where(file => !file.Contains("/Architecture/", StringComparison.Ordinal))
            .Select(file => File.ReadAllText(Repository.Path(file)))
            .SelectMany(text => WordForm().Matches(text).Select(word => word.Value))
            .ToHashSet();
        CoreTypes
            .Commands.Select(command => command.Name)
            .Where(name => !tests.Contains(name))
            .ShouldBeEmpty();
    }

    /// <summary>Each noun keeps its refusals beside its commands; together they are one type of Core.</summary>
    private static bool IsSharedRefusal(string file) =>
        file.EndsWith("Refusals.cs", StringComparison.Ordinal);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceForm();

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex WordForm();
}
