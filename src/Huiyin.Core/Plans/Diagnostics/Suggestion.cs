namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>The end of a sentence that offers the word probably meant.</summary>
internal static class Suggestion
{
    public static string Zh(string? near) => near is null ? "；" : $"；是否想写“{near}”？";

    public static string En(string? near) => near is null ? ";" : $"; did you mean \"{near}\"?";
}
