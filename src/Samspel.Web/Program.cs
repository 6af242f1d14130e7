using Samspel.Web.Platform.Commands;

return await Cli.Run(args);

/// <summary>The product's entry; named so that tests can start it.</summary>
public partial class Program;
