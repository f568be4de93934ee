using System.Reflection;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Library;

namespace Huiyin.Tests.Architecture;

internal static class CoreTypes
{
    public static Assembly Core { get; } = typeof(LedgerEvent).Assembly;

    public static IEnumerable<Type> Events => Core.GetTypes().Where(IsA<LedgerEvent>);

    public static IEnumerable<Type> Commands =>
        Core.GetTypes()
            .Where(type =>
                IsA<IncidentCommand>(type) || IsA<OfficeCommand>(type) || IsA<DraftCommand>(type)
            )
            .Concat([
                typeof(AdoptPlan),
                typeof(SuspendPlan),
                typeof(ResumePlan),
                typeof(RetirePlan),
                typeof(RecordDrill),
                typeof(EscalatePlanDuty),
                typeof(ImportDraft),
                typeof(AmendPlan),
            ]);

    /// <summary>The ways to say no, each with its parameters made up.</summary>
    public static IEnumerable<Refusal> Refusals =>
        typeof(Refusal)
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(Refusal) && !method.IsSpecialName)
            .Select(method =>
                (Refusal)method.Invoke(null, [.. method.GetParameters().Select(Example)])!
            );

    private static bool IsA<T>(Type type) => type.IsSubclassOf(typeof(T)) && !type.IsAbstract;

    private static object? Example(ParameterInfo parameter) =>
        parameter.ParameterType switch
        {
            var type when type == typeof(string) => "x",
            var type when type == typeof(int) => 1,
            var type when type == typeof(Incident) => Incident.Empty,
            var type when type == typeof(TaskRun) => new TaskRun
            {
                Rule = "T1",
                Do = "x",
                Role = "x",
                Owner = "x",
            },
            var type when type.IsAssignableFrom(typeof(string[])) => new[] { "x", "y" },
            var type when type.IsAssignableFrom(typeof(Phrase[])) => new[] { Phrase.Same("x") },
            var type when type.IsValueType => Activator.CreateInstance(type),
            var type => throw new InvalidOperationException($"No example of {type}: add one here."),
        };
}
