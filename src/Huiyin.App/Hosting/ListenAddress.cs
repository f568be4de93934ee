using System.Net;

namespace Huiyin.App.Hosting;

/// <summary>The addresses to listen on, looked at before anything else is done.</summary>
internal static class ListenAddress
{
    /// <exception cref="CannotServeException">One of them is no address.</exception>
    public static void Check(string urls)
    {
        var all = urls.Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (all.Length == 0)
            throw CannotServeException.CannotListen($"\"{urls}\"", "no address is given");
        foreach (var url in all)
            if (Refuse(url.Trim()) is { } why)
                throw CannotServeException.CannotListen(url.Trim(), why);
    }

    private static string? Refuse(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is not ("http" or "https") ? "it does not begin with http://"
                : !IsPlace(address.Host)
                    ? $"\"{address.Host}\" is neither an IP address nor localhost"
                : address.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort
                    ? $"there is no port {address.Port}"
                : null;
        }
        catch (FormatException e)
        {
            return e.Message.TrimEnd('.');
        }
    }

    /// <summary>A name of any other kind would be listened to on every address of the machine.</summary>
    private static bool IsPlace(string host) =>
        host is "localhost" or "*" or "+" || IPAddress.TryParse(host.Trim('[', ']'), out _);
}
