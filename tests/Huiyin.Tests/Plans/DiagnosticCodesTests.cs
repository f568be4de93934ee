using System.Reflection;
using System.Text.RegularExpressions;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Tests.Plans;

public sealed partial class DiagnosticCodesTests
{
    private static readonly Diagnostic[] All =
    [
        .. typeof(Diagnostic)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Diagnostic).Namespace && type.IsPublic)
            .SelectMany(type =>
                type.GetMethods(
                    BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
            )
            .Where(method => method.ReturnType == typeof(Diagnostic) && !method.IsSpecialName)
            .Select(method =>
                (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!
            ),
    ];

    [Fact]
    public void Every_code_belongs_to_one_diagnostic()
    {
        All.Length.ShouldBeGreaterThan(60);
        All.GroupBy(it => it.Code)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ShouldBeEmpty();
        All.ShouldAllBe(it => CodeForm().IsMatch(it.Code));
    }

    [Fact]
    public void Every_message_stands_in_both_languages()
    {
        All.ShouldAllBe(it =>
            it.Message.Zh.Any(c => c >= 0x4E00) && !it.Message.En.Any(c => c >= 0x4E00)
        );
    }

    [Fact]
    public void Every_code_has_a_heading_in_the_language_reference_and_every_heading_a_code()
    {
        var text = File.ReadAllText(Reference());
        var headings = HeadingForm().Matches(text).Select(match => match.Groups[1].Value).ToArray();
        headings.Order().ShouldBe(All.Select(it => it.Code).Order());
    }

    [Fact]
    public void The_plan_in_the_language_reference_loads()
    {
        var text = File.ReadAllText(Reference()).ReplaceLineEndings("\n");
        var sample = text.Split("```yaml\n")[1].Split("```")[0];
        Sample.Compiled(sample).Tasks.ShouldHaveSingleItem();
    }

    private static string Reference()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "docs", "plan-language.md")))
                return Path.Combine(at.FullName, "docs", "plan-language.md");
        throw new FileNotFoundException(
            "docs/plan-language.md is in no parent folder of the tests."
        );
    }

    private static object? Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? "x"
        : parameter.ParameterType == typeof(int) ? 1
        : Activator.CreateInstance(parameter.ParameterType);

    [GeneratedRegex("^HP[0-9]{4}$")]
    private static partial Regex CodeForm();

    [GeneratedRegex("^### (HP[0-9]{4}) ", RegexOptions.Multiline)]
    private static partial Regex HeadingForm();
}
