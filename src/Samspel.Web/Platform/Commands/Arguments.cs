using System.Globalization;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Commands;

/// <summary>What stood on the command line.</summary>
sealed record Arguments(int Port, string Host, string? Data, bool Demo, bool ForceDemo, string[] Rest)
{
    public static Arguments Read(string[] args)
    {
        var (port, host, data, demo, force, rest) = (5080, "localhost", (string?)null, true, false, new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            string Value() => i + 1 < args.Length ? args[++i] : throw new CannotStart($"Ange ett värde efter {args[i]}.");
            switch (args[i])
            {
                case "--port": port = int.TryParse(Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var p) && p is > 0 and < 65536 ? p : throw new CannotStart("--port ska vara ett tal mellan 1 och 65535."); break;
                case "--host": host = Value(); break;
                case "--data": data = Value(); break;
                case "--no-demo": demo = false; break;
                case "--demo": force = true; break;
                default: rest.Add(args[i]); break;
            }
        }
        return new Arguments(port, host, data, demo, force, [.. rest]);
    }
}
