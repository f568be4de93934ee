using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Huiyin.App.Drafting;

/// <summary>
/// The text of a PDF file, read by <c>pdftotext</c> of poppler-utils in a process of its own. The layout is kept: lines as
/// printed, with their indents and the gaps of tables, so that paragraphs can be joined and cells be told apart.
/// </summary>
internal static class PdfText
{
    private const string Program = "pdftotext";

    /// <exception cref="CannotReadException">It is locked, damaged, takes too long, or there is no program to read it.</exception>
    public static string Read(
        byte[] bytes,
        string name,
        string program = Program,
        TimeSpan? within = null
    )
    {
        var time = within ?? DocumentLimits.PdfTime;
        using var process = Start(program);
        try
        {
            var errors = process.StandardError.ReadToEndAsync();
            _ = Feed(process, bytes);
            var reading = ReadSome(process.StandardOutput);
            if (!reading.Wait(time))
                throw CannotReadException.TooSlow(name);
            if (reading.Result.Length > DocumentLimits.Characters)
                throw CannotReadException.TooLong(name);
            if (!process.WaitForExit(time))
                throw CannotReadException.TooSlow(name);
            return process.ExitCode == 0 ? reading.Result : throw Failure(errors.Result, name);
        }
        finally
        {
            Kill(process);
        }
    }

    // A document that may be read but not copied fails like one that may not be opened.
    private static CannotReadException Failure(string errors, string name) =>
        errors.Contains("password", StringComparison.OrdinalIgnoreCase)
        || errors.Contains("not allowed", StringComparison.OrdinalIgnoreCase)
            ? CannotReadException.Locked(name)
            : CannotReadException.Damaged(name);

    private static Process Start(string program)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in new[] { "-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-" })
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw CannotReadException.NoPdfReader(program);
        }
    }

    private static async Task Feed(Process process, byte[] bytes)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has seen enough; its exit code says why.
        }
    }

    // A little more than is allowed is enough to know that there is too much.
    private static async Task<string> ReadSome(StreamReader output)
    {
        var text = new StringBuilder();
        var part = new char[8192];
        while (
            text.Length <= DocumentLimits.Characters
            && await output.ReadAsync(part) is > 0 and var read
        )
            text.Append(part, 0, read);
        return text.ToString();
    }

    private static void Kill(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }
}
