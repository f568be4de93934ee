using System.IO.Compression;
using System.Xml;

namespace Huiyin.App.Drafting;

/// <summary>
/// Looks at the parts of a package before anything opens it: how much they really unpack to, that they are XML without a
/// document type, and that they are not nested so deep that reading them would exhaust the stack.
/// </summary>
internal static class DocxParts
{
    private static readonly XmlReaderSettings Strict = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <exception cref="CannotReadException">A part is none of this.</exception>
    public static void Check(byte[] bytes, string name)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            var left = new Allowance(DocumentLimits.InflatedBytes);
            foreach (var part in zip.Entries.Where(IsXml))
                Check(part, left, name);
        }
        catch (Exception e)
            when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            throw CannotReadException.Damaged(name);
        }
    }

    private static bool IsXml(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void Check(ZipArchiveEntry part, Allowance left, string name)
    {
        using var content = new CountedStream(part.Open(), left, name);
        using var xml = XmlReader.Create(content, Strict);
        while (xml.Read())
            if (xml.Depth > DocumentLimits.Depth)
                throw CannotReadException.Damaged(name);
    }

    /// <summary>Bytes that all parts may still unpack to; the sizes a package states of itself are not believed.</summary>
    private sealed class Allowance(long bytes)
    {
        public bool Take(int count) => (bytes -= count) >= 0;
    }

    private sealed class CountedStream(Stream inner, Allowance left, string name) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            return left.Take(read) ? read : throw CannotReadException.Inflates(name);
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
