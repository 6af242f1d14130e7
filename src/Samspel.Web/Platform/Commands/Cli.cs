using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Commands;

/// <summary>The product's verbs: run, admin add, import-agreement, migrate. What cannot be done is said in one sentence.</summary>
static class Cli
{
    public static async Task<int> Run(string[] args)
    {
        try
        {
            if (!HasSwedish()) throw new CannotStart("Biblioteket ICU saknas, så svenska datum och bokstavsordning fungerar inte. Installera libicu och starta igen.");
            return args switch
            {
                ["admin", "add", .. var rest] => await AdminAdd.Run(rest),
                ["import-agreement", .. var rest] => await ImportAgreement.Run(rest),
                ["migrate", .. var rest] => await Serve.Prepare(rest),
                ["run", .. var rest] => await Serve.Run(rest, announce: true),
                _ => await Serve.Run(args, announce: false),
            };
        }
        catch (CannotStart e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException || e.InnerException?.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
        {
            await Console.Error.WriteLineAsync("Porten används redan av ett annat program. Välj en annan med --port.");
            return 1;
        }
    }

    /// <summary>Whether the machine can write Swedish dates and sort å, ä and ö.</summary>
    static bool HasSwedish()
    {
        try
        {
            var swedish = CultureInfo.GetCultureInfo("sv-SE");
            return string.Compare("Ö", "Z", false, swedish) > 0 && swedish.DateTimeFormat.GetDayName(DayOfWeek.Monday) == "måndag";
        }
        catch (CultureNotFoundException) { return false; }
    }
}
