namespace Huiyin.App.Drafting;

/// <summary>How much of a document is read; a plan is far smaller, and what is larger was made to do harm or is no plan.</summary>
internal static class DocumentLimits
{
    public const int Megabytes = 10;

    /// <summary>The size of a file.</summary>
    public const int Bytes = Megabytes * 1024 * 1024;

    /// <summary>The length of its text.</summary>
    public const int Characters = 2_000_000;

    /// <summary>What the parts of a docx file may unpack to, together.</summary>
    public const int InflatedBytes = 64 * 1024 * 1024;

    /// <summary>How many parts a docx file may have.</summary>
    public const int Parts = 2_000;

    /// <summary>How deep the elements of a part may be nested.</summary>
    public const int Depth = 200;

    /// <summary>How long a PDF file may take to be read.</summary>
    public static readonly TimeSpan PdfTime = TimeSpan.FromSeconds(20);

    /// <summary>How long a web page may take; the largest that is no trap takes a second.</summary>
    public static readonly TimeSpan PageTime = TimeSpan.FromSeconds(5);
}
