using Huiyin.App.Drafts;
using Huiyin.App.Plans;
using Huiyin.Core;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Language;

namespace Huiyin.IntegrationTests.Drafts;

/// <summary>
/// Reads the health station's plan the same way every time, as a careful reader would: one limit was not understood, the
/// retention was not found and is suggested, and nothing is decided about the flagged clauses.
/// </summary>
internal sealed class HealthStationImporter(string yaml, string source) : PlanImporter
{
    /// <summary>Reads the plan that ships with the product.</summary>
    public static HealthStationImporter FromLibrary() =>
        new(PlanLibrary.Yaml("health-station"), PlanLibrary.Source("health-station")!);

    public override ImportedFile Import(byte[] bytes, string name)
    {
        var sheet = VersionDraft.Of(PlanReader.Read(yaml).Syntax!, source);
        var retention = sheet.Plan.Rules.Single(rule => rule.Id == "C1");
        var plan = sheet.Plan with
        {
            Rules =
            [
                .. sheet.Plan.Rules.Where(rule => rule.Id is not ("C1" or "T10")).Select(Read),
            ],
            Questions =
            [
                new(
                    "G1",
                    "conflict",
                    "two-names",
                    new(
                        "“办公室”和“领导小组办公室”是同一个机构吗？",
                        "Are these two the same body?"
                    ),
                    "sec_2__sub_2",
                    "办公室"
                )
                {
                    Options = ["是", "不是"],
                },
                new(
                    "G2",
                    "missing",
                    "no-retention",
                    new("记录保存多久？", "How long are records kept?"),
                    null,
                    null
                )
                {
                    Suggestion = new(
                        retention with
                        {
                            Clause = null,
                            Quote = null,
                            Supplied = true,
                        },
                        new("机关档案管理规定", "the rules on archives")
                    ),
                },
            ],
        };
        return new(source, [plan], []);
    }

    private static DraftRule Read(DraftRule rule) =>
        rule.Id == "T8"
            ? rule with
            {
                Fields = [.. rule.Fields.Where(field => field.Key is not "within")],
                Missing = ["within"],
                Why = new Phrase("时限没有读懂", "the limit was not understood"),
            }
            : rule;
}
