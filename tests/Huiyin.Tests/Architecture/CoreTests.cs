using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Library;

namespace Huiyin.Tests.Architecture;

public sealed partial class CoreTests
{
    private static readonly string[] Vague = ["Service", "Helper", "Manager", "Utils", "Common"];

    [Fact]
    public void Core_leans_on_nothing_but_the_runtime_time_and_yaml() =>
        CoreTypes
            .Core.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name =>
                !name.StartsWith("System.", StringComparison.Ordinal)
                && name is not ("NodaTime" or "YamlDotNet")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Every_event_is_sealed() =>
        CoreTypes.Events.Where(type => !type.IsSealed).ShouldBeEmpty();

    [Fact]
    public void Every_event_has_an_apply() =>
        CoreTypes.Events.Where(type => !IsApplied(type)).Select(type => type.Name).ShouldBeEmpty();

    [Fact]
    public void No_public_member_speaks_of_the_systems_own_time()
    {
        var spoken =
            from type in CoreTypes.Core.GetExportedTypes()
            from member in type.GetMembers()
            where TypesOf(member).Any(it => it == typeof(DateTime) || it == typeof(DateTimeOffset))
            select $"{type.Name}.{member.Name}";
        spoken.ShouldBeEmpty();
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        CoreTypes
            .Core.GetTypes()
            .Select(type => type.Name)
            .Where(name => Vague.Any(end => name.EndsWith(end, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_way_to_say_no_has_a_code_of_its_own()
    {
        var codes = CoreTypes.Refusals.Select(refusal => refusal.Code).ToList();
        codes.Count.ShouldBeGreaterThan(30);
        codes.ShouldBeUnique();
        codes.Where(code => !CodeForm().IsMatch(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_way_to_say_no_says_it_in_both_languages() =>
        CoreTypes
            .Refusals.Where(refusal =>
                !refusal.Message.Zh.Any(IsHan)
                || refusal.Message.En is ""
                || refusal.Message.En.Any(IsHan)
            )
            .Select(refusal => refusal.Code)
            .ShouldBeEmpty();

    [Fact]
    public void Every_status_has_a_name_in_both_languages() =>
        Enum.GetValues<IncidentStatus>()
            .Select(Core.Refusal.StatusName)
            .Where(name => !name.Zh.All(IsHan) || name.En.Any(IsHan))
            .ShouldBeEmpty();

    /// <summary>Only the fold's own last arm says that it does not know the event; any other fault comes from a known one.</summary>
    private static bool IsApplied(Type type)
    {
        var happened = (Core.LedgerEvent)RuntimeHelpers.GetUninitializedObject(type);
        try
        {
            _ = happened switch
            {
                ObligationEvent e => ObligationBook.Apply(Incident.Empty.Obligations, e) as object,
                IncidentEvent e => IncidentApply.Apply(Incident.Empty, e),
                OfficeEvent e => OfficeApply.Apply(Office.Empty, e),
                PlanEvent e => PlanApply.Apply(PlanRecord.Empty, e),
                DraftEvent e => DraftApply.Apply(DraftRecord.Empty, e),
                _ => throw new ArgumentOutOfRangeException(
                    nameof(type),
                    "A family without a fold."
                ),
            };
            return true;
        }
        catch (ArgumentOutOfRangeException unknown)
        {
            return unknown.ParamName is not ("happened" or "type");
        }
        catch (Exception)
        {
            return true;
        }
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) =>
        member switch
        {
            MethodInfo method => method
                .GetParameters()
                .Select(parameter => parameter.ParameterType)
                .Append(method.ReturnType),
            ConstructorInfo made => made.GetParameters()
                .Select(parameter => parameter.ParameterType),
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            _ => [],
        };

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex CodeForm();
}
