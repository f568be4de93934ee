using System.Collections.Immutable;
using Microsoft.Extensions.Localization;

namespace Huiyin.App.Plans;

/// <summary>Says for what kind of office a plan is, from <c>plan.org.type</c>; a kind it does not know has no words.</summary>
public sealed class OfficeKinds(IStringLocalizer<Labels> words)
{
    /// <summary>The kinds in the order in which they are offered.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "township",
        "county_bureau",
        "reception_unit",
        "civil_affairs",
        "resettlement_administration",
        "school",
        "health_station",
        "mine",
        "construction_project",
        "company",
    ];

    /// <summary>The kind of office, in a word or two.</summary>
    public string Name(string kind) =>
        kind switch
        {
            "township" => words["Township"],
            "county_bureau" => words["County petition bureau"],
            "reception_unit" => words["Reception office"],
            "civil_affairs" => words["Civil affairs bureau"],
            "resettlement_administration" => words["Resettlement administration"],
            "school" => words["School"],
            "health_station" => words["Health station"],
            "mine" => words["Mine or factory"],
            "construction_project" => words["Construction project"],
            "company" => words["Company"],
            _ => "",
        };

    /// <summary>What such an office's plan is about, in a line.</summary>
    public string Purpose(string kind) =>
        kind switch
        {
            "township" => words[
                "Visits in the villages and in the service hall; one limit by day, another by night; accounts are shown to the villagers."
            ],
            "county_bureau" => words[
                "Joint handling with the departments responsible; four levels by head count and place; the regulations' 15 and 60 days."
            ],
            "reception_unit" => words[
                "The day of a reception hall, from the morning's preparation to the evening's report."
            ],
            "civil_affairs" => words[
                "Relief and veterans' matters; five levels, each received by its own seat; urgent relief within 24 hours."
            ],
            "resettlement_administration" => words[
                "Collective visits of people resettled for a reservoir, through county, prefecture and province."
            ],
            "school" => words[
                "Parents, staff and others; pupils are kept safe, lessons go on, the education bureau is told."
            ],
            "health_station" => words[
                "Visits by village doctors and patients to a small station; three levels by number, place and impact."
            ],
            "mine" => words[
                "Wages, injuries and hazards underground; people are brought up first, shifts change as usual."
            ],
            "construction_project" => words[
                "Workers' wages, checked with each of them and paid by the main contractor; a sweep a month before holidays."
            ],
            "company" => words[
                "A hotline for customers and the workers' congress for staff; public notices every two hours."
            ],
            _ => "",
        };
}
