using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>
/// Finds the bodies a plan sets up or gives duties to, each once by the name the plan first gives it. Departments of
/// others count only where a numbered clause is theirs alone.
/// </summary>
internal static partial class GroupReader
{
    /// <summary>The bodies in the order of the text.</summary>
    public static ImmutableArray<DraftGroup> Read(ImmutableArray<Clause> clauses)
    {
        var found = new List<Body>();
        for (var i = 0; i < clauses.Length; i++)
        {
            foreach (var mention in Mentions(clauses[i], clauses.ElementAtOrDefault(i + 1)))
                Note(found, mention);
            if (IsInList(clauses, i))
                Note(found, new(clauses[i].Heading, clauses[i], true));
        }
        return
        [
            .. found.Where(it => it.Stands).Select(it => new DraftGroup(it.Name, it.Clause.Id, [])),
        ];
    }

    private static IEnumerable<Mention> Mentions(Clause clause, Clause? next)
    {
        var body = clause.Body;
        var head = GroupNames.Head(body);
        if (head is not null && IsHeadOf(head, clause, next))
            yield return new(
                head,
                clause,
                !GroupNames.IsGeneric(head)
                    || body.Length > head.Length && body[head.Length] is '：' or '。'
            );
        foreach (var (name, end) in GroupNames.SetUp(body))
            yield return new(name, clause, !GroupNames.IsGeneric(name))
            {
                Alias = GroupNames.Alias(body, end),
            };
        foreach (var (name, _) in GroupNames.Headed(body))
            yield return new(name, clause, true);
        foreach (var (name, _) in GroupNames.Charged(body))
            yield return new(name, clause, !GroupNames.IsGeneric(name));
        foreach (var name in GroupNames.HeadsOfSentences(body))
            yield return new(name, clause, !GroupNames.IsGeneric(name));
        if (clause.Path.Any(it => GroupNames.DealsOutDuties(it.Heading)))
            foreach (var (_, sentence) in ClauseSentences.Of(body))
                if (
                    Listed().Match(sentence) is { Success: true } listed
                    && listed.Value[..^1] is var name
                    && GroupNames.CouldBeBody(name)
                )
                    yield return new(name, clause, true);
        if (head is null && IsOwnTitle(clause, next))
            yield return new(clause.Heading, clause, true);
        else if (head is null && IsOwnItem(clause) && GroupNames.Department(body) is { } department)
            yield return new(department, clause, true);
    }

    // 客服部：…, 秩序部：… one below the other are bodies, wherever they stand.
    private static bool IsInList(ImmutableArray<Clause> clauses, int i) =>
        IsListed(clauses[i])
        && (
            i > 0 && IsListed(clauses[i - 1]) || i + 1 < clauses.Length && IsListed(clauses[i + 1])
        );

    private static bool IsListed(Clause clause) =>
        clause.Content.Length >= 6
        && Listed().IsMatch(clause.Body)
        && GroupNames.CouldBeBody(clause.Heading);

    // Where a plan deals out its duties, what heads a list of them is a body, whatever it is called.
    private static bool IsOwnTitle(Clause clause, Clause? next) =>
        clause.Heading.Length is >= 2 and <= 12
        && GroupNames.CouldBeBody(clause.Heading)
        && !LevelTerm.In(clause.Heading).Any()
        && clause.Path.Skip(1).Any(it => GroupNames.DealsOutDuties(it.Heading))
        && (
            clause.Content.Length >= 6
            || next is not null && (next.Parent == clause || Continues().IsMatch(next.Body))
        );

    private static bool IsOwnItem(Clause clause) =>
        clause.Mark is not null
        || clause.Content.Length > 0 && clause.IsUnder("职责", "分工", "成员单位", "部门");

    // A name on a line of its own is a body's where the next line says what it does.
    private static bool IsHeadOf(string name, Clause clause, Clause? next) =>
        clause.Mark is not null
        || clause.Body.Length > name.Length + 2
        || next is { Mark: null } && Continues().IsMatch(next.Body);

    private static void Note(List<Body> found, Mention mention)
    {
        if (!mention.Stands && GroupNames.IsGeneric(mention.Name))
            return;
        var known = found.Find(it => it.IsCalled(mention.Name));
        if (known is null)
            found.Add(known = new(mention.Name, mention.Clause));
        known.Stands |= mention.Stands;
        known.Call(mention.Alias);
    }

    private sealed record Mention(string Name, Clause Clause, bool Stands)
    {
        public string? Alias { get; init; }
    }

    [GeneratedRegex(
        "^[\u3400-\u9fff“”]{2,14}(?:部|处|科|股|室|庭|站|局|办|中心|公司|协会|集团|班|组|队|大队|专班|席|点|群|站|所|学院|工会|团委|妇联|院)[：:。]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Listed();

    [GeneratedRegex(
        "^(?:职责|负责|组成|组长|牵头|成员|由|承担|主要)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Continues();

    private sealed class Body(string name, Clause clause)
    {
        public string Name { get; private set; } = name;

        public Clause Clause { get; } = clause;

        public bool Stands { get; set; }

        private string? _alias;

        // A short form that is no ending of the name is what the text goes on with.
        public void Call(string? alias)
        {
            _alias ??= alias;
            if (
                alias is { Length: > 2 }
                && !Name.EndsWith(alias, StringComparison.Ordinal)
                && !Name.EndsWith(alias[1..], StringComparison.Ordinal)
            )
                Name = alias;
        }

        public bool IsCalled(string other) =>
            Name == other
            || _alias == other
            || Kind(Name) is { } kind && kind == Kind(other)
            || Name.EndsWith(other, StringComparison.Ordinal)
            || other.EndsWith(Name, StringComparison.Ordinal);

        // A plan has one leading group and one office, whatever it calls them along the way.
        private static string? Kind(string name) =>
            name.EndsWith("领导小组", StringComparison.Ordinal)
            || name.EndsWith("领导组", StringComparison.Ordinal)
                ? "leading"
            : name.EndsWith("办公室", StringComparison.Ordinal) ? "office"
            : name.EndsWith("指挥部", StringComparison.Ordinal)
            && !name.Contains("现场", StringComparison.Ordinal)
                ? "command"
            : null;
    }
}
