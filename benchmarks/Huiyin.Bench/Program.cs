using Huiyin.Bench;

if (args is ["bare-host", var url])
    return await BareHost.Run(url);

var benches = new (string Name, Func<Task> Run)[]
{
    ("grading", GradingBench.Run),
    ("writes", WriteBench.Run),
    ("rehearsal", RehearsalBench.Run),
    ("start", StartBench.Run),
};
foreach (var (name, run) in benches.Where(bench => args.Length == 0 || args.Contains(bench.Name)))
{
    Console.WriteLine($"== {name}");
    await run();
}
return 0;
