using Dapper;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.App.Incidents;

/// <summary>
/// The requests that were carried out, by the key their sender gave them. A request that is sent again, because its
/// answer was lost, finds itself here and changes nothing.
/// </summary>
internal static class AnsweredRequests
{
    public static bool Contains(WriteSession session, string key) =>
        session.Connection.ExecuteScalar<long>(
            "SELECT count(*) FROM requests WHERE key = @key",
            new { key }
        ) > 0;

    /// <summary>Kept in the transaction of the command itself.</summary>
    public static void Keep(WriteSession session, string key, string result, Instant now) =>
        session.Connection.Execute(
            "INSERT INTO requests (key, result, at) VALUES (@key, @result, @at)",
            new
            {
                key,
                result,
                at = WriteSession.Milliseconds(now),
            }
        );
}
