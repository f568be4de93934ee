using System.Text.RegularExpressions;

namespace Huiyin.Core.Plans.Language.Grammar;

/// <summary>The forms of plan, source, clauses, params and terms.</summary>
internal static partial class HeaderGrammar
{
    private static readonly FormattedShape Date = new(
        DateForm(),
        "日期，如 2026-01-31",
        "a date such as 2026-01-31"
    );

    private static readonly MapShape<OrganisationSyntax> Organisation = new(
        "org",
        Keys<OrganisationSyntax>.Text("type", o => o.Type, (o, v) => o with { Type = v }),
        Keys<OrganisationSyntax>.Text("name", o => o.Name, (o, v) => o with { Name = v })
    );

    private static readonly MapShape<LegalBasisSyntax> LegalBasis = new(
        "plan.basis",
        Keys<LegalBasisSyntax>.Text(
            "law",
            b => b.Law,
            (b, v) => b with { Law = v },
            required: true
        ),
        Keys<LegalBasisSyntax>.Of(
            "status",
            new WordShape("current", "superseded", "unknown"),
            b => b.Status,
            (b, v) => b with { Status = v }
        )
    );

    private static readonly MapShape<EffectiveSyntax> Effective = new(
        "plan.effective",
        Keys<EffectiveSyntax>.Of("from", Date, e => e.From, (e, v) => e with { From = v }),
        Keys<EffectiveSyntax>.Of("to", Date, e => e.To, (e, v) => e with { To = v })
    );

    public static readonly MapShape<HeaderSyntax> Plan = new(
        "plan",
        Keys<HeaderSyntax>.Of(
            "id",
            new FormattedShape(
                IdForm(),
                "小写字母、数字和连字符",
                "lower-case letters, digits and hyphens"
            ),
            h => h.Id,
            (h, v) => h with { Id = v },
            required: true
        ),
        Keys<HeaderSyntax>.Text(
            "title",
            h => h.Title,
            (h, v) => h with { Title = v },
            required: true
        ),
        Keys<HeaderSyntax>.Of(
            "version",
            new FormattedShape(
                VersionForm(),
                "三段版本号，如 1.0.0",
                "a version of three numbers such as 1.0.0"
            ),
            h => h.Version,
            (h, v) => h with { Version = v },
            required: true
        ),
        Keys<HeaderSyntax>.Of(
            "status",
            new EnumShape<PlanStatus>(),
            h => h.Status,
            (h, v) => h with { Status = v },
            required: true
        ),
        Keys<HeaderSyntax>.Of(
            "org",
            Organisation,
            h => h.Organisation,
            (h, v) => h with { Organisation = v }
        ),
        Keys<HeaderSyntax>.Of(
            "timezone",
            TimeZoneShape.Any,
            h => h.TimeZone,
            (h, v) => h with { TimeZone = v },
            required: true
        ),
        Keys<HeaderSyntax>.Text("calendar", h => h.Calendar, (h, v) => h with { Calendar = v }),
        Keys<HeaderSyntax>.Of(
            "basis",
            new ListShape<LegalBasisSyntax>(LegalBasis),
            h => h.Basis,
            (h, v) => h with { Basis = v }
        ),
        Keys<HeaderSyntax>.Of(
            "effective",
            Effective,
            h => h.Effective,
            (h, v) => h with { Effective = v }
        ),
        Keys<HeaderSyntax>.Of(
            "supersedes",
            new FormattedShape(SupersedesForm(), "编号@版本", "id@version"),
            h => h.Supersedes,
            (h, v) => h with { Supersedes = v }
        )
    );

    private static readonly OneOrMoreShape<Located<int>> Numbers = new(Values.Number);

    public static readonly MapShape<SourceSyntax> Source = new(
        "source",
        Keys<SourceSyntax>.Text("file", s => s.File, (s, v) => s with { File = v }, required: true),
        Keys<SourceSyntax>.Of(
            "sha256",
            new FormattedShape(HashForm(), "64 位十六进制数", "64 hexadecimal digits"),
            s => s.Sha256,
            (s, v) => s with { Sha256 = v }
        ),
        Keys<SourceSyntax>.Of("lines", Numbers, s => s.Lines, (s, v) => s with { Lines = v }),
        Keys<SourceSyntax>.Of("pages", Numbers, s => s.Pages, (s, v) => s with { Pages = v }),
        Keys<SourceSyntax>.Words("repairs", s => s.Repairs, (s, v) => s with { Repairs = v }),
        Keys<SourceSyntax>.Of(
            "truncated_at",
            Values.Number,
            s => s.TruncatedAt,
            (s, v) => s with { TruncatedAt = v }
        )
    );

    public static readonly TableShape<ClauseSyntax> Clauses = new(
        new MapShape<ClauseSyntax>(
            "clauses",
            Keys<ClauseSyntax>.Of(
                "line",
                Numbers,
                c => c.Lines.Count == 1 ? c.Lines : null,
                (c, v) => c with { Lines = v }
            ),
            Keys<ClauseSyntax>.Of(
                "lines",
                Numbers,
                c => c.Lines.Count > 1 ? c.Lines : null,
                (c, v) => c with { Lines = v }
            ),
            Keys<ClauseSyntax>.Words(
                "span",
                c => c.Characters,
                (c, v) => c with { Characters = v }
            ),
            Keys<ClauseSyntax>.Of(
                "num",
                new QuotedOrEmptyShape(),
                c => c.Number,
                (c, v) => c with { Number = v }
            ),
            Keys<ClauseSyntax>.Of(
                "use",
                new EnumShape<ClauseUse>(),
                c => c.Use,
                (c, v) => c with { Use = v },
                required: true
            ),
            Keys<ClauseSyntax>.Text("note", c => c.Note, (c, v) => c with { Note = v })
        ),
        (clause, id) => clause with { Id = id },
        clause => clause.Id
    );

    public static readonly TableShape<ParameterSyntax> Parameters = new(
        new ParameterShape(),
        (parameter, name) => parameter with { Name = name },
        parameter => parameter.Name
    );

    public static readonly TableShape<TermSyntax> Terms = new(
        new TermShape(),
        (term, name) => term with { Name = name },
        term => term.Name
    );

    [GeneratedRegex(
        @"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DateForm();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(
        @"^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9A-Za-z.-]+)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex VersionForm();

    [GeneratedRegex(@"^[a-z0-9-]+@\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SupersedesForm();

    [GeneratedRegex("^[0-9a-fA-F]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex HashForm();
}
