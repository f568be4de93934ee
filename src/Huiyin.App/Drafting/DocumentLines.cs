using System.Text;

namespace Huiyin.App.Drafting;

/// <summary>Collects the text of a document line by line.</summary>
internal sealed class DocumentLines
{
    private readonly StringBuilder _text = new();
    private bool _isOpen;

    /// <summary>True once there is more than is read of any document.</summary>
    public bool IsFull => _text.Length > DocumentLimits.Characters;

    public void Write(ReadOnlySpan<char> words)
    {
        _text.Append(words);
        _isOpen |= !words.IsEmpty;
    }

    /// <summary>Ends the line, where one was begun.</summary>
    public void EndLine()
    {
        if (_isOpen)
            _text.Append('\n');
        _isOpen = false;
    }

    public override string ToString() => _text.ToString();
}
