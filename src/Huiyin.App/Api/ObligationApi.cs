using Huiyin.App.Hosting;
using Huiyin.Core;
using Huiyin.Core.Obligations;

namespace Huiyin.App.Api;

/// <summary>Obligations over HTTP.</summary>
internal static class ObligationApi
{
    public static void MapObligationApi(this WebApplication app) =>
        app.MapGet("/api/v1/obligations", List)
            .RequireAuthorization(TokenAuthentication.Scheme)
            .Produces<ObligationLine[]>()
            .WithTags("obligations")
            .WithSummary(
                "What is owed, by due time; state=open|met|met-late|waived|replaced, owner=SEAT, late=true"
            );

    private static IResult List(
        HttpContext http,
        RunningOffice office,
        string? state = null,
        string? owner = null,
        bool late = false,
        int page = 1
    ) =>
        Words.Refuse<ObligationState>("state", state) is { } refusal ? Problems.Of(refusal, http)
        : owner is not null && !office.Office.Seats.ContainsKey(owner)
            ? Problems.Of(Refusal.NoSuchSeat(owner), http)
        : Results.Ok(
            office
                .Register.Obligations(new(state, owner, late), Math.Max(page, 1))
                .Select(ObligationLine.Of)
        );
}
