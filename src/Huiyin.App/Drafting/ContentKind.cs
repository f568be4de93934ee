using System.IO.Compression;
using System.Text;
using Huiyin.Core;

namespace Huiyin.App.Drafting;

/// <summary>Tells formats apart by their first bytes, whatever the file is called.</summary>
internal static class ContentKind
{
    private static readonly (byte[] First, Phrase What)[] Others =
    [
        ([.. "{\\rtf"u8], new(" RTF 文档", "an RTF document")),
        ([0x1F, 0x8B], new("压缩文件", "a compressed file")),
        ([.. "Rar!"u8], new("压缩文件", "a compressed file")),
        ([0x37, 0x7A, 0xBC, 0xAF], new("压缩文件", "a compressed file")),
        ([0x7F, .. "ELF"u8], new("程序", "a program")),
        ([.. "MZ"u8, 0x90], new("程序", "a program")),
    ];

    private static readonly byte[][] Pictures =
    [
        [0x89, .. "PNG"u8],
        [0xFF, 0xD8, 0xFF],
        [.. "GIF8"u8],
        [.. "II*"u8, 0],
        [.. "MM"u8, 0, .. "*"u8],
        [.. "RIFF"u8],
    ];

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What the bytes are: pdf, docx or text, html among it.</summary>
    /// <exception cref="CannotReadException">They are something else, and it can be said what.</exception>
    public static SourceFormat Of(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return SourceFormat.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return Packed(bytes, name);
        if (bytes.StartsWith(CompoundFile))
            throw OldOffice(bytes, name);
        foreach (var first in Pictures)
            if (bytes.StartsWith(first))
                throw CannotReadException.Picture(name);
        if (IsBitmap(bytes) || bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8))
            throw CannotReadException.Picture(name);
        foreach (var (first, what) in Others)
            if (bytes.StartsWith(first))
                throw CannotReadException.Other(name, what);
        return SourceFormat.Text;
    }

    private static bool IsBitmap(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 14 && bytes.StartsWith("BM"u8) && bytes[6..10].IndexOfAnyExcept((byte)0) < 0;

    // An encrypted docx is no zip file but a stream in the container of the old formats.
    private static CannotReadException OldOffice(ReadOnlySpan<byte> bytes, string name) =>
        Names(bytes, "EncryptedPackage") ? CannotReadException.Locked(name)
        : Names(bytes, "WordDocument") ? CannotReadException.OldWord(name)
        : CannotReadException.Other(
            name,
            new("旧版 Office 文件", "an Office file of the old kind")
        );

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static SourceFormat Packed(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
            if (zip.Entries.Count > DocumentLimits.Parts)
                throw CannotReadException.Inflates(name);
            return zip.GetEntry("word/document.xml") is not null || IsWord(zip)
                ? SourceFormat.Docx
                : throw CannotReadException.Other(name, NotWord(zip));
        }
        catch (InvalidDataException)
        {
            throw CannotReadException.Damaged(name);
        }
    }

    // The main part may be called otherwise; the package's relations say where it is.
    private static bool IsWord(ZipArchive zip) =>
        zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal));

    private static Phrase NotWord(ZipArchive zip) =>
        zip.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal))
            ? new("电子表格", "a spreadsheet")
        : zip.Entries.Any(entry => entry.FullName.StartsWith("ppt/", StringComparison.Ordinal))
            ? new("演示文稿", "a presentation")
        : new("压缩文件", "a compressed file");
}
