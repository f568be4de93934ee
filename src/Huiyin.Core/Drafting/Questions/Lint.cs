namespace Huiyin.Core.Drafting.Questions;

/// <summary>Raises the questions of one kind; their ids are given afterwards, in the order of the text.</summary>
internal delegate IEnumerable<DraftQuestion> Lint(DraftReading reading);
