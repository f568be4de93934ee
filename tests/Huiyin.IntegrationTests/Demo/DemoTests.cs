using System.Globalization;
using Huiyin.App.Demo;
using Huiyin.App.Hosting;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.IntegrationTests.Cli;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.IntegrationTests.Demo;

/// <summary>The sample office and its four stories are what the program really did, whenever the demo is started.</summary>
public sealed class DemoTests
{
    [Theory]
    [InlineData("2026-03-02T01:00:00Z")]
    [InlineData("2026-03-07T15:59:30Z")]
    [InlineData("2026-10-01T18:00:00Z")]
    [InlineData("2027-01-01T00:10:00Z")]
    public async Task The_four_stories_stand_where_they_are_promised_to_stand(string started)
    {
        using var folder = new TempFolder();
        var now = Instant.FromDateTimeOffset(
            DateTimeOffset.Parse(started, CultureInfo.InvariantCulture)
        );
        var clock = new SteppedClock((now - DemoStory.Begins).ToDateTimeOffset());
        await using var office = RunningOffice.Open(folder.Path, clock);
        await DemoOffice.Found(office);
        await new DemoStory(office, clock).Tell(now);
        var runs = office
            .Register.Newest()
            .Select(row => office.Register.Find(row.Number)!.Run)
            .ToList();
        runs.Count.ShouldBe(4);
        IsInItsSecondReportIntervalAndNotLate(
            runs.Single(run => run.Title.StartsWith("四名乡村医生")),
            now
        );
        HasASilentTaskThatWasEscalated(runs.Single(run => run.Title.StartsWith("八名移民")));
        IsReviewedWithAFinding(runs.Single(run => run.Title.StartsWith("三名商户")));
        IsAProposalThatWaits(runs.Single(run => run.Title.StartsWith("六名家长")), now);
        Verification.Verify(RunningOffice.FileIn(folder.Path)).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_demo_prints_its_address_and_logins_and_removes_its_folder_when_stopped()
    {
        using var stop = new CancellationTokenSource();
        await using var output = new StopWhenSaid("falv", stop);
        await using var error = new StringWriter();
        var code = await App
            .Cli.HuiyinCli.Run(["demo", "--port", "0"], new(output, error, "en"), stop.Token)
            .WaitAsync(TimeSpan.FromMinutes(2));
        code.ShouldBe(0, error.ToString());
        var said = output.ToString();
        said.ShouldMatch(@"^Huiyin demo: http://127\.0\.0\.1:[1-9]\d*\r?\n");
        said.ShouldContain("  guanli ");
        var kept = said.Split('\n')
            .Single(line => line.StartsWith("data folder"))
            .Split(": ")[1]
            .Trim();
        Directory.Exists(kept).ShouldBeFalse();
    }

    [Fact]
    public async Task The_demo_says_so_when_its_port_is_in_use()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
        var ran = await Ran.Command("demo", "--port", $"{port}");
        (ran.Code, ran.Out).ShouldBe((2, ""));
        ran.Error.ShouldStartWith($"huiyin: The address http://127.0.0.1:{port} is in use.");
    }

    private static void IsInItsSecondReportIntervalAndNotLate(Incident run, Instant now)
    {
        run.Status.ShouldBe(IncidentStatus.Active);
        var line = run.Reports.Values.Single(line => !line.Submitted.IsEmpty);
        line.Submitted.ShouldHaveSingleItem();
        run.Obligations.Values.ShouldContain(owed =>
            owed.IsOpen && owed.Subject == line.Rule && owed.Due > now
        );
        run.Obligations.Values.ShouldAllBe(owed =>
            !owed.IsOverdue(now) && owed.State != ObligationState.MetLate
        );
    }

    private static void HasASilentTaskThatWasEscalated(Incident run)
    {
        run.Status.ShouldBe(IncidentStatus.Active);
        run.Obligations.Values.ShouldContain(owed =>
            owed.IsOpen
            && owed.Kind == ObligationKind.Acknowledge
            && owed.Step > 0
            && owed.CallAcknowledged == null
        );
    }

    private static void IsReviewedWithAFinding(Incident run)
    {
        run.Status.ShouldBe(IncidentStatus.Reviewed);
        run.Findings.ShouldHaveSingleItem();
        run.Obligations.Values.ShouldAllBe(owed => !owed.IsOpen);
    }

    private static void IsAProposalThatWaits(Incident run, Instant now)
    {
        run.Status.ShouldBe(IncidentStatus.Proposed);
        run.Proposal.ShouldNotBeNull().Level.ShouldBe("HIGH");
        run.Obligations.Values.ShouldHaveSingleItem().IsOverdue(now).ShouldBeFalse();
    }

    private sealed class StopWhenSaid(string word, CancellationTokenSource stop) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains(word, StringComparison.Ordinal) == true)
                stop.Cancel();
        }
    }
}
