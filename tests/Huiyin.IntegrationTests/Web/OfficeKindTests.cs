using System.Globalization;
using System.Xml.Linq;
using Huiyin.App;
using Huiyin.App.Plans;
using Huiyin.Core.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Huiyin.IntegrationTests.Web;

/// <summary>The library says for which kind of office each plan is, and its facts and events have names.</summary>
public sealed class OfficeKindTests
{
    [Fact]
    public void There_is_one_plan_for_each_kind_of_office() =>
        ShippedPlan.All.Select(plan => plan.Kind).ShouldBe(OfficeKinds.All);

    [Fact]
    public void Every_kind_is_described_in_chinese() =>
        Described("zh-CN").Where(words => !words.Any(IsHan)).ShouldBeEmpty();

    [Fact]
    public void Every_kind_is_described_in_english() =>
        Described("en").Where(words => words.Length == 0 || words.Any(IsHan)).ShouldBeEmpty();

    [Fact]
    public void A_kind_the_product_does_not_know_has_no_words()
    {
        var kinds = Kinds("en");
        (kinds.Name("bakery"), kinds.Purpose("bakery")).ShouldBe(("", ""));
    }

    [Fact]
    public void Every_value_and_event_of_the_library_has_its_chinese()
    {
        var named = XDocument
            .Load(Path.Combine(LabelTests.App, "FactValues.zh-CN.resx"))
            .Descendants("data")
            .Select(entry => entry.Attribute("name")!.Value)
            .ToHashSet();
        PlanLibrary
            .Names.Select(name => PlanFile.Load(PlanLibrary.Yaml(name)).Compiled!)
            .SelectMany(plan => plan.Facts.SelectMany(fact => fact.Values).Concat(plan.Events))
            .Distinct()
            .Where(word => !named.Contains(word))
            .ShouldBeEmpty();
    }

    private static List<string> Described(string language)
    {
        var kinds = Kinds(language);
        return
        [
            .. OfficeKinds.All.SelectMany(kind => new[] { kinds.Name(kind), kinds.Purpose(kind) }),
        ];
    }

    private static OfficeKinds Kinds(string language)
    {
        CultureInfo.CurrentUICulture = new(language);
        var services = new ServiceCollection().AddLogging().AddLocalization();
        return new(services.BuildServiceProvider().GetRequiredService<IStringLocalizer<Labels>>());
    }

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
