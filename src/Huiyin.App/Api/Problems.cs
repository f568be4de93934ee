using Huiyin.Core;
using Microsoft.AspNetCore.Localization;

namespace Huiyin.App.Api;

/// <summary>Refusals as RFC 9457 problem details, with the refusal's code.</summary>
internal static class Problems
{
    /// <summary>The problem a refusal is.</summary>
    public static IResult Of(Refusal refusal, HttpContext http) =>
        Of(StatusOf(refusal.Code), refusal.Code, http, refusal.Message, refusal.Rule);

    /// <summary>A problem.</summary>
    public static IResult Of(
        int status,
        string code,
        HttpContext http,
        Phrase message,
        string? rule = null
    )
    {
        var extensions = new Dictionary<string, object?> { ["code"] = code };
        if (rule is not null)
            extensions["rule"] = rule;
        return Results.Problem(
            message.In(Language(http)),
            null,
            status,
            Title(code),
            $"/problems/{code}",
            extensions
        );
    }

    /// <summary>The problem of a token that reports and answers facts, and wants to do more.</summary>
    public static IResult IntakeOnly(HttpContext http) =>
        Of(
            StatusCodes.Status403Forbidden,
            "intake-only-reports",
            http,
            new(
                "intake 令牌只能报告事件和更新事实。请使用 officer、supervisor 或 admin 令牌。",
                "An intake token reports incidents and answers facts, nothing else. Use an officer, supervisor or admin token."
            )
        );

    /// <summary>Gives a problem that ASP.NET Core itself made a code and a sentence.</summary>
    public static void Name(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (problem.Extensions.ContainsKey("code"))
            return;
        var (code, message) = Known(problem.Status ?? StatusCodes.Status500InternalServerError);
        problem.Title = Title(code);
        problem.Type = $"/problems/{code}";
        problem.Detail ??= message.In(Language(context.HttpContext));
        problem.Extensions["code"] = code;
        problem.Extensions.Remove("traceId");
    }

    private static (string Code, Phrase Message) Known(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => (
                "no-such-address",
                new(
                    "没有这个地址。接口说明见 /openapi/v1.json。",
                    "There is no such address. /openapi/v1.json lists what there is."
                )
            ),
            StatusCodes.Status405MethodNotAllowed => (
                "wrong-method",
                new(
                    "此地址不支持该方法。接口说明见 /openapi/v1.json。",
                    "This address does not take that method. /openapi/v1.json lists what there is."
                )
            ),
            StatusCodes.Status413PayloadTooLarge => (
                "body-too-large",
                new("请求内容过大（最多 1 MB）。", "The body is too large: at most 1 MB is read.")
            ),
            StatusCodes.Status415UnsupportedMediaType => (
                "not-json",
                new(
                    "请以 Content-Type: application/json 发送 JSON。",
                    "Send JSON, with Content-Type: application/json."
                )
            ),
            >= 500 => (
                "internal-error",
                new(
                    "程序出错，此次操作未完成。请把时间告知管理员。",
                    "Something went wrong in the program and this was not done. Tell the administrator when."
                )
            ),
            _ => ("bad-request", new("请求无法识别。", "The request cannot be understood.")),
        };

    internal static string Language(HttpContext http) =>
        http.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name ?? "zh-CN";

    private static string Title(string code) => code.Replace('-', ' ');

    internal static int StatusOf(string code) =>
        code switch
        {
            _ when code.StartsWith("no-such-", StringComparison.Ordinal) =>
                StatusCodes.Status404NotFound,
            "not-your-seat"
            or "holds-no-seat"
            or "programs-do-not-decide"
            or "not-administrator"
            or "not-reviewer"
            or "not-legal-reviewer"
            or "not-approver"
            or "programs-do-not-approve"
            or "clause-never-carried-out" => StatusCodes.Status403Forbidden,
            "stale-page"
            or "already-decided"
            or "incident-is-over"
            or "not-active"
            or "task-already-done"
            or "task-already-waived"
            or "task-is-waiting"
            or "same-level"
            or "stand-down-waits"
            or "not-stood-down"
            or "plan-suspended"
            or "plan-retired"
            or "plan-not-yet-in-force"
            or "plan-not-approved"
            or "draft-is-over"
            or "draft-is-submitted"
            or "draft-not-submitted"
            or "another-must-approve"
            or "item-was-split"
            or "reopen-first"
            or "id-taken"
            or "nothing-owed"
            or "nobody-called" => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
}
