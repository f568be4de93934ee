using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;

namespace Huiyin.App.Health;

/// <summary>What is wrong with the office's set-up, and what to do about it.</summary>
public sealed class HealthPage(Visitor visitor, RunningOffice running)
    : AdministratorPage(visitor, running)
{
    /// <summary>What is wrong.</summary>
    public OfficeHealth Health { get; } = OfficeHealth.Of(running);

    /// <summary>What is on the books.</summary>
    public OfficeFigures Figures { get; } = OfficeFigures.Of(running.Store);
}
