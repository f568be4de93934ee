namespace Huiyin.Core.Rights;

/// <summary>The articles that the classes of infringement rest on, in plain words.</summary>
internal static class Law
{
    public static readonly Ground Liberty = new(
        new("宪法第37条", "Constitution art. 37"),
        new(
            "人身自由不受侵犯，禁止非法剥夺或者限制人身自由",
            "liberty of the person is inviolable; nobody may unlawfully take or restrict it"
        )
    );

    public static readonly Ground RightToComplain = new(
        new("宪法第41条", "Constitution art. 41"),
        new(
            "公民有批评、申诉、控告的权利，任何人不得压制和打击报复",
            "citizens may criticise, appeal and complain; nobody may suppress them or retaliate"
        )
    );

    public static readonly Ground UnlawfulDetention = new(
        new("刑法第238条", "Criminal Law art. 238"),
        new(
            "非法拘禁他人是犯罪，国家机关工作人员犯的从重处罚",
            "unlawful detention is a crime, punished more heavily in officials"
        )
    );

    public static readonly Ground UnlawfulSearch = new(
        new("刑法第245条", "Criminal Law art. 245"),
        new("非法搜查他人身体是犯罪", "searching a person without authority is a crime")
    );

    public static readonly Ground Retaliation = new(
        new("刑法第254条", "Criminal Law art. 254"),
        new(
            "国家机关工作人员报复陷害申诉人、控告人是犯罪",
            "officials who retaliate against people who appeal or complain commit a crime"
        )
    );

    public static readonly Ground NoRetaliation = new(
        new("信访工作条例第18条第4款", "Regulations on Petition Work art. 18(4)"),
        new("不得打击报复信访人", "nobody may retaliate against petitioners")
    );

    public static readonly Ground NoDisclosure = new(
        new("信访工作条例第30条", "Regulations on Petition Work art. 30"),
        new(
            "检举控告的情况不得透露或者转给被检举、控告的人员和单位",
            "what a complaint says may not be disclosed or handed to those complained about"
        )
    );

    public static readonly Ground Purpose = new(
        new("个人信息保护法第6条", "Personal Information Protection Law art. 6"),
        new(
            "处理个人信息应有明确目的，限于最小范围",
            "personal information is handled for a clear purpose and to the least extent"
        )
    );

    public static readonly Ground NoUnlawfulCollection = new(
        new("个人信息保护法第10条", "Personal Information Protection Law art. 10"),
        new(
            "不得非法收集、使用、公开他人个人信息",
            "nobody may unlawfully collect, use or publish personal information"
        )
    );

    public static readonly Ground Sensitive = new(
        new("个人信息保护法第28条", "Personal Information Protection Law art. 28"),
        new(
            "行踪轨迹、健康状况是敏感个人信息，须有特定目的和充分必要",
            "movements and health are sensitive information and need a specific purpose and real necessity"
        )
    );

    public static readonly Ground StatutoryPowers = new(
        new("个人信息保护法第34条", "Personal Information Protection Law art. 34"),
        new(
            "国家机关处理个人信息不得超出法定职责的范围和限度",
            "state bodies may not handle personal information beyond their statutory duties"
        )
    );

    public static readonly Ground EmergencyProportion = new(
        new("突发事件应对法第10条", "Emergency Response Law art. 10"),
        new(
            "应对措施应与危害程度相适应，选择对权益影响最小的",
            "measures must fit the harm and be those that burden people least"
        )
    );

    public static readonly Ground EmergencyData = new(
        new("突发事件应对法第84、85条", "Emergency Response Law arts. 84, 85"),
        new(
            "为应对收集的个人信息只能用于应对，结束后应当销毁",
            "personal data collected for a response serves only that and is destroyed afterwards"
        )
    );
}
