using System.Text;
using Huiyin.App.Drafting;
using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core;
using Huiyin.Core.Plans.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Huiyin.App.Drafts;

/// <summary>Reads the plans out of a file or a pasted text; each becomes a draft to review.</summary>
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueLengthLimit = LargestRequest)]
public sealed class ImportPage(Visitor visitor, RunningOffice running)
    : OfficePage(visitor, running)
{
    /// <summary>The form that hands a text in.</summary>
    public const string Form = "import";

    private const int LargestRequest = 25 * 1024 * 1024;

    /// <summary>The drafts that the file gave; empty before one was handed in.</summary>
    public IReadOnlyList<DraftRecord> Found { get; private set; } = [];

    /// <summary>The drafts that wait for a reviewer or an approver.</summary>
    public IReadOnlyList<DraftRecord> Pending => Running.Drafts.Pending();

    /// <inheritdoc />
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (!ReviewCommand.May(Actor, Office))
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    /// <summary>Reads what was handed in; one plan is opened at once, several are listed.</summary>
    public async Task<IActionResult> OnPost(IFormFile? file, string? text, string? name)
    {
        var (bytes, called) = await Bytes(file, text, name);
        if (bytes.Length == 0)
            return Refuse(Nothing);
        try
        {
            return await Import(bytes, called, Running.Importer.Import(bytes, called));
        }
        catch (CannotReadException e)
        {
            return Refuse(e.Sentence);
        }
    }

    private async Task<IActionResult> Import(byte[] bytes, string name, ImportedFile file)
    {
        var facts = PlanImporter.Facts(bytes, name, file);
        var found = new List<DraftRecord>();
        foreach (var plan in file.Plans)
        {
            var outcome = await Running.Drafts.Import(Command(new(facts, file.Text), plan));
            if (outcome.Refusal is { } refusal)
                return Refuse(refusal);
            found.Add(outcome.State);
        }
        Found = found;
        return found.Count switch
        {
            0 => Refuse(Refusal.NothingToImport()),
            1 => LocalRedirect($"/plans/{found[0].Id}/review"),
            _ => Page(),
        };
    }

    private ImportDraft Command(DraftOrigin origin, Core.Drafting.DraftPlan plan) =>
        new(Actor, DraftDesk.NewId(), origin, plan)
        {
            Taken =
            [
                .. Running.Shelf.All().Select(it => it.Id),
                .. Pending.Select(it => it.Header.Id),
            ],
        };

    private static async Task<(byte[] Bytes, string Name)> Bytes(
        IFormFile? file,
        string? text,
        string? name
    )
    {
        if (file is null || file.Length == 0)
            return (
                Encoding.UTF8.GetBytes(text ?? ""),
                string.IsNullOrWhiteSpace(name) ? "text.txt" : $"{name.Trim()}.txt"
            );
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        return (copy.ToArray(), Path.GetFileName(file.FileName));
    }

    private static Phrase Nothing { get; } =
        new("请选择文件或者粘贴预案原文。", "Choose a file or paste the text of a plan.");
}
