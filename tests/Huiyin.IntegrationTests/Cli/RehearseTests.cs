using System.Text.Json;
using Huiyin.App.Plans;

namespace Huiyin.IntegrationTests.Cli;

/// <summary><c>huiyin plan rehearse</c>.</summary>
public sealed class RehearseTests
{
    public static TheoryData<string> Library => [.. PlanLibrary.Names];

    [Theory]
    [MemberData(nameof(Library))]
    public async Task A_story_gives_the_same_bytes_every_time(string name)
    {
        using var files = new LibraryFiles();
        var ran = await Ran.Command("plan", "rehearse", files.Plan(name), files.Story(name));
        ran.Code.ShouldBe(0, ran.Error);
        ran.Error.ShouldBeEmpty();
        (await Ran.Command("plan", "rehearse", files.Plan(name), files.Story(name))).Out.ShouldBe(
            ran.Out
        );
        var lines = ran.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Count.ShouldBeGreaterThan(100);
        lines.ShouldNotContain(line => line.GetProperty("type").GetString() == "refused");
        lines[0].GetProperty("after").GetString().ShouldBe("00:00:00");
        lines[0].GetProperty("type").GetString().ShouldBe("incident-reported");
        lines[^1].GetProperty("type").GetString().ShouldBe("summary");
        lines[^1].GetProperty("status").GetString().ShouldBe("Reviewed");
    }

    [Fact]
    public async Task Everything_wrong_with_a_story_is_listed_with_its_place()
    {
        using var files = new LibraryFiles();
        var story = files.Write(
            "story.yaml",
            "schema: huiyin-story/1\ntitle: a\nstart: x\nsteps:\n  - {at: 5x, do: dance}\n  - {at: 1m, do: activat}\n"
        );
        var ran = await Ran.Command("plan", "rehearse", files.Plan("reception"), story);
        (ran.Code, ran.Out).ShouldBe((1, ""));
        var errors = ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        errors.Length.ShouldBe(4);
        errors.ShouldAllBe(line => line.StartsWith($"{story}:"));
        ran.Error.ShouldContain(
            $"{story}:6:5: error HP0905: no step is called \"activat\"; did you mean \"activate\"?"
        );
    }

    [Fact]
    public async Task A_story_that_is_not_there_is_bad_use()
    {
        using var files = new LibraryFiles();
        var ran = await Ran.Command("plan", "rehearse", files.Plan("reception"), "no-such.yaml");
        (ran.Code, ran.Error).ShouldBe((2, "huiyin: There is no file no-such.yaml.\n"));
    }

    [Fact]
    public async Task What_a_story_may_not_do_is_told_where_it_tried_and_the_rehearsal_goes_on()
    {
        using var files = new LibraryFiles();
        var story = files.Write(
            "story.yaml",
            "schema: huiyin-story/1\ntitle: a\nstart: 2026-03-02T09:00:00+08:00\nfacts: {persons: 4}\nsteps:\n  - {at: 5m, do: acknowledge, task: T1}\nuntil: 10m\n"
        );
        var ran = await Ran.Command("plan", "rehearse", files.Plan("reception"), story);
        ran.Code.ShouldBe(0);
        var refused = ran
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Single(line => line.GetProperty("type").GetString() == "refused");
        refused.GetProperty("data").GetProperty("code").GetString().ShouldBe("not-active");
        refused.GetProperty("after").GetString().ShouldBe("00:05:00");
    }
}
