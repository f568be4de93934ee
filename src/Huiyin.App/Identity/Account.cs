namespace Huiyin.App.Identity;

/// <summary>Somebody who may sign in. What they may do follows from the seats they hold.</summary>
public sealed class Account
{
    /// <summary>The id that stands in the ledger.</summary>
    public required string Id { get; init; }

    /// <summary>What they type to sign in.</summary>
    public required string Login { get; set; }

    /// <summary>How they are shown to colleagues.</summary>
    public required string Name { get; set; }

    /// <summary>The hash of the password.</summary>
    public string? Password { get; set; }

    /// <summary>Changes whenever what they may do changes, so that old sign-ins end.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Wrong passwords since the last right one.</summary>
    public int Failures { get; set; }

    /// <summary>Until when signing in is refused, in milliseconds since 1970-01-01 UTC.</summary>
    public long? Locked { get; set; }

    /// <summary>True for whoever keeps seats, people, plans and settings.</summary>
    public bool Admin { get; set; }

    /// <summary>True for somebody who left.</summary>
    public bool Disabled { get; set; }
}
