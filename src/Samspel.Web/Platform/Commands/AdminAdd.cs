using Microsoft.AspNetCore.Identity;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Commands;

/// <summary>Adds the first administrator of an organisation: account, password and assignment.</summary>
static class AdminAdd
{
    const string Usage = "Använd: ./samspel admin add --email namn@exempel.se --name \"För- och efternamn\" --party 2080 [--password-file FIL]. Lösenordet frågas efter om ingen fil anges.";

    public static async Task<int> Run(string[] args)
    {
        var (email, name, party, passwordFile, rest) = ("", "", "", (string?)null, new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            string Value() => i + 1 < args.Length ? args[++i] : throw new CannotStart(Usage);
            switch (args[i])
            {
                case "--email": email = Value(); break;
                case "--name": name = Value(); break;
                case "--party": party = Value(); break;
                case "--password-file": passwordFile = Value(); break;
                default: rest.Add(args[i]); break;
            }
        }
        if (email == "" || name == "" || party == "") throw new CannotStart(Usage);
        if (passwordFile is not null && !File.Exists(passwordFile)) throw new CannotStart($"Filen {passwordFile} finns inte.");

        await using var app = Serve.Build([.. rest, "--no-demo"], announce: true);
        await Serve.Prepare(app, null);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        await db.Begin();
        var unit = await db.CoordinationOf(party)
            ?? throw new CannotStart($"Det finns ingen part med koden {party}. Regionen har koden 20, kommunerna sin kommunkod, till exempel 2080.");
        var password = passwordFile is null ? Ask() : (await File.ReadAllTextAsync(passwordFile)).Trim();

        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email, DisplayName = name, PartyCode = party, EmailConfirmed = true };
        var created = await accounts.CreateAsync(account, password);
        if (!created.Succeeded) throw new CannotStart(string.Join(" ", created.Errors.Select(e => e.Description).Distinct()));
        db.Add(Viewer.System, Assignment.Give(new PersonId(account.Id), unit.Id, Role.Administrator, clock.Today, null));
        await db.Save(Viewer.System);
        await db.Commit();
        Console.WriteLine($"{name} är nu administratör för {unit.Name}.");
        return 0;
    }

    static string Ask()
    {
        if (Console.IsInputRedirected) return Console.ReadLine() ?? "";
        Console.Write("Lösenord (minst 12 tecken): ");
        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(true))
        {
            if (key.Key == ConsoleKey.Backspace) { if (typed.Length > 0) typed.Length--; }
            else typed.Append(key.KeyChar);
        }
        Console.WriteLine();
        return typed.ToString();
    }
}
