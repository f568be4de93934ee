using System.Text;

namespace Huiyin.Core.Rights;

/// <summary>
/// A text as the screen reads it: half-width, simplified, without spaces, so that spacing or script hides nothing.
/// Each character remembers where it came from.
/// </summary>
internal sealed class FoldedText
{
    private const string Traditional =
        "訪員離蹤監視攔勸動強車門關進點對領帶現場傳錄單個發產減體級報復壓輿論導統徑賬帳帐檔臺來戶證遠衛達運聯絡親屬機處罰閉軟鎖違調態館賓駐過歷經濟險實時縣鎮鄉務專業備隨護審擊聽說談勢請該認識議訓誡設詢諸將壞壯園圍闖鬧滯繳沒資遞應內";
    private const string Simplified =
        "访员离踪监视拦劝动强车门关进点对领带现场传录单个发产减体级报复压舆论导统径账账账档台来户证远卫达运联络亲属机处罚闭软锁违调态馆宾驻过历经济险实时县镇乡务专业备随护审击听说谈势请该认识议训诫设询诸将坏壮园围闯闹滞缴没资递应内";

    private readonly string _original;
    private readonly List<int> _positions = [];

    public FoldedText(string original)
    {
        _original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
            if (Fold(original[i]) is { } c)
                Append(folded, c, i);
        Text = folded.ToString();
    }

    public string Text { get; }

    public int Origin(int index) => _positions[index];

    public string OriginalWords(int index, int length) =>
        _original[_positions[index]..(_positions[index + length - 1] + 1)];

    private void Append(StringBuilder folded, char c, int position)
    {
        folded.Append(c);
        _positions.Add(position);
    }

    private static char? Fold(char c) =>
        c switch
        {
            _ when char.IsWhiteSpace(c) || char.IsControl(c) => null,
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => null,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            _ => Simplify(c),
        };

    private static char Simplify(char c)
    {
        var at = c < '\u3400' ? -1 : Traditional.IndexOf(c);
        return at < 0 ? c : Simplified[at];
    }
}
