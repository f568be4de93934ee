using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Reading;

/// <summary>What may stand between two words of a phrasing, and sets of senses that several phrasings share.</summary>
internal static class Gaps
{
    /// <summary>A few words of the same clause.</summary>
    public const string Close = "[^,;]{0,4}";

    /// <summary>Some words of the same clause.</summary>
    public const string Near = "[^,;]{0,10}";

    /// <summary>Anything of the same clause.</summary>
    public const string Far = "[^,;]*?";

    /// <summary>Anything up to a semicolon.</summary>
    public const string Later = "[^;]*?";

    /// <summary>Somebody an office may have its eye on.</summary>
    public const string Target = $"{Petitioner}{KeyPerson}{GradedPerson}{Them}";

    /// <summary>Any person but staff.</summary>
    public const string Anyone = $"{Petitioner}{KeyPerson}{GradedPerson}{Them}{People}";

    /// <summary>Any person an act may be done to.</summary>
    public const string Whom = Anyone;

    /// <summary>Somebody named earlier in the clause, or as the topic of the sentence: 对……人员,….</summary>
    public const string About =
        $"(?:{Towards}[^,;]*[{Target}{Petition}{Journey}][^,;]{{0,6}},[^;]*?|[{Target}][^,;]*?)";

    /// <summary>Petitioning itself, not somebody who petitions.</summary>
    public const string Petitioning = $"{Petition}(?!.?[{Whom}])";

    /// <summary>Words for what is said in public.</summary>
    public const string Said = $"{Media}{Press}{Channel}{Gossip}";

    /// <summary>Words for keeping it from being said.</summary>
    public const string Muzzle = $"{Suppress}{Control}{Limit}{Less}{Stop}{TalkOut}";

    /// <summary>A place where somebody can be kept.</summary>
    public const string Place = $"{Home}{Unit}{Lodging}";
}
