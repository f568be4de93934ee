using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>What can be wrong with a plan file as a file: its YAML, its keys and the form of its values.</summary>
public static class SyntaxDiagnostics
{
    public static Diagnostic EmptyFile(Span at) =>
        Diagnostic.Error(
            "HP0001",
            at,
            "文件是空的；请以 schema: huiyin-plan/1 开头，写出预案",
            "the file is empty; start it with schema: huiyin-plan/1 and write the plan"
        );

    public static Diagnostic FileTooLarge(Span at, int characters, int most) =>
        Diagnostic.Error(
            "HP0002",
            at,
            $"文件有 {characters} 个字符，最多 {most} 个；请拆成几份预案",
            $"the file has {characters} characters and at most {most} are read; split it into several plans"
        );

    public static Diagnostic NestedTooDeep(Span at, int most) =>
        Diagnostic.Error(
            "HP0003",
            at,
            $"嵌套超过 {most} 层；预案用不到这么深，请展开",
            $"nested deeper than {most} levels; no plan needs that, flatten it"
        );

    public static Diagnostic TooManyNodes(Span at, int most) =>
        Diagnostic.Error(
            "HP0004",
            at,
            $"内容超过 {most} 项；请拆成几份预案",
            $"more than {most} values; split the file into several plans"
        );

    public static Diagnostic NotYaml(Span at, string problem) =>
        Diagnostic.Error(
            "HP0005",
            at,
            $"不是有效的 YAML（{problem}）；请检查这里的缩进、引号和括号",
            $"not valid YAML ({problem}); check indentation, quotes and brackets here"
        );

    public static Diagnostic TabIndent(Span at) =>
        Diagnostic.Error(
            "HP0006",
            at,
            "这一行用制表符缩进；YAML 只认空格，请改成空格",
            "this line is indented with a tab; YAML takes spaces only, replace it"
        );

    public static Diagnostic SecondDocument(Span at) =>
        Diagnostic.Error(
            "HP0007",
            at,
            "一个文件只能有一份预案；请去掉“---”及其后的内容，或另存一个文件",
            "one file holds one plan; remove the \"---\" and what follows, or save it as another file"
        );

    public static Diagnostic AnchorOrTag(Span at, string decoration) =>
        Diagnostic.Error(
            "HP0008",
            at,
            $"预案不用 YAML 的锚点、别名和标签（{decoration}）；请把内容直接写出来",
            $"plans do not use YAML anchors, aliases or tags ({decoration}); write the value out"
        );

    public static Diagnostic KeyIsNotText(Span at) =>
        Diagnostic.Error(
            "HP0009",
            at,
            "键必须是一个词；请改写",
            "a key must be a single word; rewrite it"
        );

    public static Diagnostic WrongSchema(Span at, string found) =>
        Diagnostic.Error(
            "HP0010",
            at,
            $"schema 是“{found}”；本程序只认 huiyin-plan/1，请改正",
            $"the schema is \"{found}\"; this program reads huiyin-plan/1, correct it"
        );

    public static Diagnostic UnknownKey(Span at, string key, string where, string? near) =>
        Diagnostic.Error(
            "HP0011",
            at,
            $"{where} 里没有“{key}”这个键{Suggestion.Zh(near)}请改名或删去",
            $"{where} has no key \"{key}\"{Suggestion.En(near)} rename or remove it"
        );

    public static Diagnostic MissingKey(Span at, string key, string where) =>
        Diagnostic.Error(
            "HP0012",
            at,
            $"{where} 缺少“{key}”；请补上",
            $"{where} lacks \"{key}\"; add it"
        );

    public static Diagnostic DuplicateKey(Span at, string key, Span first) =>
        Diagnostic.Error(
            "HP0013",
            at,
            $"“{key}”在 {first} 已经写过；请只留一个",
            $"\"{key}\" was already given at {first}; keep one"
        );

    public static Diagnostic EmptyValue(Span at, string key) =>
        Diagnostic.Error(
            "HP0014",
            at,
            $"“{key}”没有值；请填写，或删去这个键，原文没有规定的用 gap 指向 gaps 里的一项",
            $"\"{key}\" has no value; fill it in or remove the key, and where the text is silent cite an entry of gaps"
        );

    public static Diagnostic UnquotedComma(Span at, string before, string key) =>
        Diagnostic.Error(
            "HP0015",
            at,
            $"花括号里的逗号把“{before}”的值截断了，“{key}”成了一个没有值的键；请给整个值加引号：{before}: \"…,{key}\"",
            $"the comma inside braces ends the value of \"{before}\" and makes \"{key}\" a key without a value; put the whole value in quotes: {before}: \"…,{key}\""
        );

    public static Diagnostic WrongType(Span at, string key, string expectedZh, string expectedEn) =>
        Diagnostic.Error(
            "HP0016",
            at,
            $"“{key}”应当是{expectedZh}；请改写",
            $"\"{key}\" must be {expectedEn}; rewrite it"
        );

    public static Diagnostic UnknownWord(
        Span at,
        string key,
        string word,
        string allowed,
        string? near
    ) =>
        Diagnostic.Error(
            "HP0017",
            at,
            $"“{key}”不能是“{word}”{Suggestion.Zh(near)}可用：{allowed}",
            $"\"{key}\" cannot be \"{word}\"{Suggestion.En(near)} use one of: {allowed}"
        );

    public static Diagnostic BadLimit(Span at, string key, string text, string allowed) =>
        Diagnostic.Error(
            "HP0018",
            at,
            $"“{key}”的“{text}”不是时限；请写成 {allowed}",
            $"\"{text}\" is no limit for \"{key}\"; write {allowed}"
        );

    public static Diagnostic BadTest(Span at, string key, string text) =>
        Diagnostic.Error(
            "HP0019",
            at,
            $"“{key}”的“{text}”不是判断条件；请写成 \">=5\"、\"[3..5]\"、\">3d\"、一个值、一组值或 true",
            $"\"{text}\" is no test for \"{key}\"; write \">=5\", \"[3..5]\", \">3d\", a value, a list of values or true"
        );

    public static Diagnostic RangeNeedsQuotes(Span at, string key) =>
        Diagnostic.Error(
            "HP0020",
            at,
            $"“{key}”的区间没有加引号，YAML 把它读成了列表；请写成 {key}: \"[3..5]\"",
            $"the range of \"{key}\" is not in quotes and YAML reads it as a list; write {key}: \"[3..5]\""
        );

    public static Diagnostic BadTrigger(Span at, string problemZh, string problemEn) =>
        Diagnostic.Error(
            "HP0021",
            at,
            $"触发条件{problemZh}；请写 level、event、fact、after 中的一个",
            $"the trigger {problemEn}; write one of level, event, fact, after"
        );

    public static Diagnostic BadDue(Span at, string text) =>
        Diagnostic.Error(
            "HP0022",
            at,
            $"“{text}”不是钟点；请写成 \"08:30\" 或 \"参数名 - 1h\"",
            $"\"{text}\" is no clock time; write \"08:30\" or \"parameter - 1h\""
        );

    public static Diagnostic BadFormat(
        Span at,
        string key,
        string text,
        string expectedZh,
        string expectedEn
    ) =>
        Diagnostic.Error(
            "HP0023",
            at,
            $"“{key}”的“{text}”写法不对；请写成{expectedZh}",
            $"\"{key}\" cannot be \"{text}\"; write {expectedEn}"
        );

    public static Diagnostic DuplicateId(Span at, string id, Span first) =>
        Diagnostic.Error(
            "HP0024",
            at,
            $"编号“{id}”在 {first} 已经用过；请换一个，编号在全篇唯一",
            $"the id \"{id}\" was already used at {first}; choose another, ids are unique in the whole plan"
        );

    public static Diagnostic KeyWithoutValue(Span at, string where) =>
        Diagnostic.Error(
            "HP0025",
            at,
            $"{where} 里有一个空的键；请写出键名",
            $"{where} has an empty key; name it"
        );
}
