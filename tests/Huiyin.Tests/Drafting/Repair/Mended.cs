using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

/// <summary>Short ways to say what a text became.</summary>
internal static class Mended
{
    public static string Text(string asItCame) => TextRepairs.Mend(asItCame).Text;

    public static IEnumerable<(string Was, string Became)> Of(RepairKind kind, string asItCame) =>
        from repair in TextRepairs.Mend(asItCame).Repairs
        where repair.Kind == kind
        select (repair.Was, repair.Became);

    /// <summary>Every character that no repair names equals the one it came from.</summary>
    public static void ShouldKnowItsOrigins(string asItCame)
    {
        var mended = TextRepairs.Mend(asItCame);
        mended.Origins.Length.ShouldBe(mended.Text.Length);
        mended.Origins.SequenceEqual(mended.Origins.Order()).ShouldBeTrue("origins ascend");
        var named = new bool[asItCame.Length + 1];
        foreach (var repair in mended.Repairs)
        {
            asItCame.Substring(repair.Start, repair.Was.Length).ShouldBe(repair.Was);
            Array.Fill(named, true, repair.Start, repair.Was.Length);
        }
        for (var i = 0; i < mended.Text.Length; i++)
            if (!named[mended.Origins[i]])
                mended.Text[i].ShouldBe(asItCame[mended.Origins[i]], $"at {i}");
    }
}
