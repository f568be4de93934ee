using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>
/// How one kind of value is written. Reading and writing stand together, so that what is printed can always be read
/// again.
/// </summary>
internal abstract class Shape<T>
    where T : class
{
    /// <summary>The value, or null after reporting why not.</summary>
    /// <param name="node">What the file has.</param>
    /// <param name="key">The key it stands under, for messages.</param>
    /// <param name="reading">Where problems go.</param>
    public abstract T? Read(PlanNode node, string key, Reading reading);

    /// <summary>The value as YAML.</summary>
    public abstract PlanNode Write(T value);

    /// <summary>Reports a value of the wrong kind.</summary>
    protected static T? Wrong(PlanNode node, string key, Reading reading, string zh, string en)
    {
        reading.Report(
            node is ScalarNode { IsNull: true }
                ? SyntaxDiagnostics.EmptyValue(node.Span, key)
                : SyntaxDiagnostics.WrongType(node.Span, key, zh, en)
        );
        return null;
    }
}

/// <summary>A value written as one scalar.</summary>
internal abstract class ScalarShape<T> : Shape<T>
    where T : class
{
    /// <inheritdoc />
    public sealed override T? Read(PlanNode node, string key, Reading reading) =>
        node is ScalarNode { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text)
            ? Parse(scalar, key, reading)
        : node is ScalarNode ? Empty(node, key, reading)
        : Wrong(node, key, reading, "一个值，不是列表或映射", "a single value, not a list or map");

    /// <summary>The value of a scalar that has text.</summary>
    protected abstract T? Parse(ScalarNode scalar, string key, Reading reading);

    /// <summary>The scalar's text.</summary>
    protected abstract string Text(T value);

    /// <summary>What an empty scalar means.</summary>
    protected virtual T? Empty(PlanNode node, string key, Reading reading)
    {
        reading.Report(SyntaxDiagnostics.EmptyValue(node.Span, key));
        return null;
    }

    /// <inheritdoc />
    public sealed override PlanNode Write(T value) => new ScalarNode(Text(value)) { Quoted = true };
}
