namespace Huiyin.App;

/// <summary>Names the labels of the pages: the English phrase is the key, <c>Labels.zh-CN.resx</c> has the Chinese.</summary>
public sealed class Labels;
