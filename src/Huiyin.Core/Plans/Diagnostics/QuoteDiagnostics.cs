using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>Quotes and the text they come from.</summary>
public static class QuoteDiagnostics
{
    public static Diagnostic SourceNotAtHand(Span at) =>
        Diagnostic.Info(
            "HP0601",
            at,
            "手边没有原文，引文未核对；请把原文和预案一起交来",
            "the source text is not at hand and quotes were not checked; give it together with the plan"
        );

    public static Diagnostic NotFound(Span at, string rule, string clause) =>
        Diagnostic.Error(
            "HP0602",
            at,
            $"“{rule}”的引文不在条款 {clause} 里；请逐字照抄，或改条款号、行号",
            $"the quote of \"{rule}\" is not in {clause}; copy it word for word, or correct the clause or its line"
        );

    public static Diagnostic NotFoundAfterRepair(Span at, string rule, string clause) =>
        Diagnostic.Blocks(
            "HP0603",
            at,
            $"“{rule}”的引文不在条款 {clause} 里，但原文经过字符修复；请用修复后的原文再核对",
            $"the quote of \"{rule}\" is not in {clause}, but the source was repaired; check again with the repaired text"
        );

    public static Diagnostic InGapClause(Span at, string rule, string clause) =>
        Diagnostic.Error(
            "HP0604",
            at,
            $"“{rule}”引用了空白或看不清的条款 {clause}；请先补全原文，或把规则标为 status: supplied",
            $"\"{rule}\" quotes {clause}, which is blank or illegible; complete the text first, or give status: supplied"
        );

    public static Diagnostic QuoteMissing(Span at, string rule) =>
        Diagnostic.Blocks(
            "HP0605",
            at,
            $"“{rule}”没有引文；批准前请写 quote，逐字照抄原文，原文没有的写 status: supplied",
            $"\"{rule}\" quotes nothing; before approval give quote, word for word, or status: supplied where the text is silent"
        );

    public static Diagnostic ClauseOutsideSource(Span at, string clause) =>
        Diagnostic.Error(
            "HP0606",
            at,
            $"条款 {clause} 的位置不在原文里；请改正 line 或 span",
            $"the place of {clause} is not in the source; correct its line or span"
        );
}
