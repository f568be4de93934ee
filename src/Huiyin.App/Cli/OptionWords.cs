using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using Huiyin.Core;

namespace Huiyin.App.Cli;

/// <summary>Reads the values of options, and says in a sentence what a wrong one should have been.</summary>
internal static class OptionWords
{
    /// <summary>One of the enum's members, in lower case with hyphens.</summary>
    public static Func<ArgumentResult, T> OneOf<T>(CommandIo io)
        where T : struct, Enum =>
        result =>
        {
            var members = Enum.GetValues<T>().ToDictionary(Word);
            if (members.TryGetValue(result.Tokens[0].Value, out var member))
                return member;
            var words = string.Join(" | ", members.Keys);
            Refuse(result, io, new($"应为以下之一：{words}", $"use one of {words}"));
            return default;
        };

    /// <summary>A whole number between two others.</summary>
    public static Func<ArgumentResult, int> Number(CommandIo io, int least, int most) =>
        result =>
        {
            var text = result.Tokens[0].Value;
            if (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
            )
                return number;
            Refuse(
                result,
                io,
                new(
                    $"应为 {least} 到 {most} 的整数",
                    $"write a whole number from {least} to {most}"
                )
            );
            return default;
        };

    private static string Word<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    private static void Refuse(ArgumentResult result, CommandIo io, Phrase instead)
    {
        var option = result.Parent is OptionResult owner ? owner.Option.Name : result.Argument.Name;
        var value = result.Tokens[0].Value;
        result.AddError(
            new Phrase(
                $"{option} 不能是“{value}”，{instead.Zh}。",
                $"{option} cannot be \"{value}\"; {instead.En}."
            ).In(io.Language)
        );
    }
}
