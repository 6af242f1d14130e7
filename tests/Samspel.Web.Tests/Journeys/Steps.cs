using System.Text.RegularExpressions;
using Samspel.Web.Tests.Children;

namespace Samspel.Web.Tests.Journeys;

/// <summary>What is done on the way of a SIP, one step after the other, as the pages ask for it.</summary>
static partial class Steps
{
    public const string Bup = "BUP-mottagningen, Falun", School = "Norra skolan, Falun", SchoolHealth = "Elevhälsans medicinska insats, Falun", SocialServices = "Socialtjänsten barn och familj, Falun";
    public const string Mapping = "Kartläggning av sömn", GentleStart = "Anpassad start på dagen", Goal = "Gå i skolan fyra dagar i veckan", Question = "Hur kommer jag tillbaka till skolan?";

    /// <summary>From the list of children: a new child and those who decide. Ends on the child's card.</summary>
    public static async Task EnterChild(this Walker walker, string given, string[] guardians, string? number = null)
    {
        await walker.Menu("Barn");
        await walker.Follow("Lägg upp barn");
        await walker.Fill("Personnummer eller samordningsnummer", number ?? TestChildren.NextNumber());
        await walker.Fill("Förnamn", given);
        await walker.Fill("Efternamn", "Provsson");
        await walker.Select("Hemkommun", "Falu kommun");
        await walker.Press("Lägg upp barn");
        foreach (var guardian in guardians)
        {
            await walker.Follow("Lägg till");
            await walker.Choose("Egenskap", "Vårdnadshavare");
            await walker.Fill("Namn", guardian);
            await walker.Press("Lägg till");
        }
    }

    /// <summary>From a page with the form of the need to the case's overview; the case's number.</summary>
    public static async Task<string> NoticeNeed(this Walker walker)
    {
        await walker.Tick("Fler kompetenser behövs för att komma fram till hur barnet bäst får hjälp");
        await walker.Tick("En insats förutsätter en annan insats");
        await walker.Choose("Vem uppmärksammade behovet?", "Skolan");
        await walker.Fill("Beskriv behovet kort", "Hemma från skolan sedan september. Alla arbetar var för sig.");
        await walker.Press("Spara behovet");
        return ShortNumber().Match(walker.Path).Value;
    }

    /// <summary>From the overview: the question, for these units.</summary>
    public static async Task AskConsent(this Walker walker, params string[] units)
    {
        await walker.Follow("Fråga om samtycke");
        foreach (var unit in units) await walker.Tick(unit);
        await walker.Fill("Vilken information gäller det?", "Hur det går i skolan och hemma, och vad vi planerar.");
        await walker.Choose("Vem bestämmer?", "Vårdnadshavarna bestämmer");
        await walker.Fill("Hur har du bedömt barnets mognad?", "Förstår vad mötet gäller och vill att vårdnadshavarna svarar.");
        await walker.Press("Spara frågan");
    }

    /// <summary>On the page for answers.</summary>
    public static async Task Answers(this Walker walker, string who, string answer)
    {
        await walker.Choose("Vem har svarat?", who);
        await walker.Choose("Vad blev svaret?", answer);
        await walker.Choose("Hur lämnades svaret?", "Muntligt");
        await walker.Press("Spara svaret");
    }

    /// <summary>From the page that comes when all have said yes: begun and prepared with the child.</summary>
    public static async Task BeginAndPrepare(this Walker walker)
    {
        await walker.Fill("Hur har barnets bästa bedömts?", "Att alla drar åt samma håll och i rätt ordning.");
        await walker.Fill("Barnets åsikt", "Jag vill gå i skolan men det gör ont i magen.");
        await walker.Fill("Hur vet ni att barnet har förstått informationen?", "Barnet berättade med egna ord.");
        await walker.Press("Påbörja SIP");
        await walker.Follow("Förbered med barnet");
        await walker.Fill("Vad är viktigt för mig?", "Att få träffa mina kompisar.");
        await walker.Choose("Så vill jag vara med", "På plats");
        await walker.Fill("Vilken fråga ska mötet besvara?", Question);
        await walker.Tick("Barnet ska kunna läsa planen själv");
        await walker.Press("Spara förberedelsen");
    }

    /// <summary>From the overview: a meeting planned and the call sent.</summary>
    public static async Task Call(this Walker walker, DateOnly day, params string[] units)
    {
        await walker.Follow("Kalla till möte");
        await walker.Fill("Dag", $"{day:yyyy-MM-dd}");
        await walker.Fill("Klockslag", "13.30");
        await walker.Fill("Plats", "Rum 3, Slaggatan 1");
        foreach (var unit in units) await walker.Tick(unit);
        await walker.Press("Spara mötet");
        await walker.Press("Skicka kallelse");
    }

    /// <summary>From Att göra: what is to be done in a case.</summary>
    public static async Task TakeUp(this Walker walker, string act, string number)
    {
        await walker.Menu("Att göra");
        await walker.FollowInList($"{act}, SIP-{number}");
    }

    /// <summary>As the called unit.</summary>
    public static async Task AnswerCall(this Walker walker, string number, string answer, string comment, string? day = null, string? time = null)
    {
        await walker.TakeUp("Svara på kallelse", number);
        await walker.Choose("Ert svar", answer);
        if (day is not null) await walker.Fill("Dag", day);
        if (time is not null) await walker.Fill("Klockslag", time);
        await walker.Fill("Kommentar till svaret", comment);
        await walker.Press("Skicka svaret");
    }

    /// <summary>From the overview on the day: the meeting written down.</summary>
    public static async Task Record(this Walker walker, (string Unit, string? AbsentBecause)[] units)
    {
        await walker.Follow("Dokumentera mötet");
        foreach (var (unit, absent) in units)
        {
            await walker.Choose($"{unit} (kallad)", absent is null ? "Deltog" : "Deltog inte");
            if (absent is not null) await walker.Fill($"Varför deltog inte {unit}?", absent);
        }
        await walker.Tick("Var med");
        await walker.Fill("Anteckningar från mötet", "Alla berättade hur de ser på läget.");
        await walker.Press("Spara dokumentationen");
    }

    /// <summary>From the overview: one goal, an action of BUP's and one of the school's that waits for it, and all else a plan needs.</summary>
    public static async Task WritePlan(this Walker walker, string carrier, DateOnly meetingDay, DateOnly followUp)
    {
        await walker.Follow("Skriv planen");
        await walker.Follow("Lägg till mål");
        await walker.Fill("Mål", Goal);
        await walker.Choose("Vems mål är det?", "Barnets och familjens mål");
        await walker.Choose("På kort eller lång sikt?", "Långsiktigt");
        await walker.Press("Lägg till mål");
        await walker.AddAction(Mapping, Bup, "Sjuksköterska", meetingDay.AddDays(4), null, "Vi frågar hur du sover.");
        await walker.AddAction(GentleStart, School, "Mentor", meetingDay.AddDays(11), Mapping, "Din mentor väntar vid dörren.");
        await walker.Follow("Ändra situationen");
        await walker.Fill("Resurser och skyddsfaktorer", "Mormor bor nära.");
        await walker.Tick("Det finns inga åtgärder av andra");
        await walker.Press("Spara");
        await walker.Follow("Ändra huvudansvarig");
        await walker.Choose("Vilken huvudman?", "Kommunen");
        await walker.Fill("Person", carrier);
        await walker.Press("Spara huvudansvarig");
        await walker.Follow("Ändra nästa uppföljning");
        await walker.Fill("Vilken dag ska planen följas upp?", $"{followUp:yyyy-MM-dd}");
        await walker.Press("Spara dag");
        await walker.Follow("Ändra riktlinje");
        await walker.Fill("Vilken version av riktlinjen för SIP följer planen?", "2023:1");
        await walker.Press("Spara riktlinje");
    }

    /// <summary>From the overview with a written plan: what is in it becomes a version, and everybody called receives it.</summary>
    public static async Task Establish(this Walker walker)
    {
        await walker.Follow("Upprätta planen");
        await walker.Sees("Får planen i Samspel");
        await walker.Press("Upprätta planen");
    }

    static async Task AddAction(this Walker walker, string what, string unit, string person, DateOnly by, string? after, string told)
    {
        await walker.Follow("Lägg till insats");
        await walker.Fill("Vad ska göras?", what);
        await walker.Select("För vilket mål?", Goal);
        await walker.Select("Ansvarig enhet", unit);
        await walker.Fill("Ansvarig person", person);
        await walker.Fill("Klart senast", $"{by:yyyy-MM-dd}");
        if (after is not null) await walker.Tick($"Insats 2, {after}");
        await walker.Fill("Så här säger vi till dig", told);
        await walker.Press("Lägg till insats");
    }

    /// <summary>As the responsible unit, from what it has received.</summary>
    public static async Task Report(this Walker walker, string number, string how, int expect = 200)
    {
        await walker.Menu("Mottaget");
        await walker.Follow($"SIP-{number}");
        await walker.Follow("Rapportera");
        await walker.Choose("Hur går det?", how);
        await walker.Press("Skicka rapporten", expect);
    }

    /// <summary>On the day of the follow-up, from Att göra: how it went, and then the end.</summary>
    public static async Task FollowUpAndClose(this Walker walker, string number)
    {
        await walker.TakeUp("Följ upp planen", number);
        await walker.Choose("Hur har det gått?", "Uppnått");
        await walker.Fill("Sammanfattning", "Det går bra i skolan.");
        await walker.Press("Spara uppföljningen");
        await walker.Follow("Avsluta SIP");
        await walker.Choose("Är planen fullföljd?", "Ja, planen är fullföljd");
        await walker.Fill("Varför avslutas planen?", "Målet är nått.");
        await walker.Press("Avsluta SIP");
    }

    /// <summary>From anywhere: the case among the unit's own.</summary>
    public static async Task OpenCase(this Walker walker, string number)
    {
        await walker.Menu("SIP");
        await walker.Follow($"SIP-{number}");
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{4,}")]
    private static partial Regex ShortNumber();
}
