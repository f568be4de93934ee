using Huiyin.App.Cli;

return await HuiyinCli.Run(args, CommandIo.OfThisProcess());
