using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Bodies;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Bodies;

/// <summary>Bodies and meetings made by acting as the coordinator does.</summary>
static class BodyArrange
{
    public const string Keeper = "lanssamordnare", Member = "ledamot", Other = "lokal-samordnare-falun";

    /// <summary>The address of one of the bodies that are there from the start.</summary>
    public static async Task<string> Seeded(SamspelApp app, BodyKind kind) => $"/organ/{(await app.Read(c => c.Set<Body>().AsNoTracking().SingleAsync(b => b.Kind == kind))).Id}";

    /// <summary>A body of its own for the test, with the member in a seat that decides.</summary>
    public static async Task<string> Formed(SamspelApp app, string kind = "SteeringGroup", bool filled = true)
    {
        var keeper = await app.As(Keeper);
        var body = (await (await keeper.Get("/organ/nytt")).Form().Fill("Form.Kind", kind).Fill("Form.Name", Given.Unique("Styrgrupp")).Fill("Form.Purpose", "Leder arbetet tillsammans.").Submit()).Expect(200);
        (await (await keeper.Get($"{body.Address}/platser/ny")).Form().Fill("Form.Function", "Verksamhetschef").Fill("Form.Party", "20").Fill("Form.Mandate", "Decide").Submit()).Expect(200);
        if (filled) (await (await keeper.Get($"{body.Address}/platser/1/ledamot")).Form().Fill("Form.Substitute", "False").Fill("Form.Person", Given.Persona(Member).Value.ToString()).Submit()).Expect(200);
        return body.Address;
    }

    /// <summary>Fills a seat with somebody who has no account.</summary>
    public static async Task WithoutAccount(SamspelApp app, string body, int seat, string substitute, string name)
        => (await (await (await app.As(Keeper)).Get($"{body}/platser/{seat}/ledamot")).Form().Fill("Form.Substitute", substitute).Fill("Form.Person", "").Fill("Form.Name", name).Submit()).Expect(200);

    public static async Task<Answer> Planned(SamspelApp app, string body, string day = "2026-11-23")
        => (await (await (await app.As(Keeper)).Get($"{body}/moten/nytt")).Form().Fill("Form.Day", day).Fill("Form.Starts", "09:00").Fill("Form.Minutes", "90").Fill("Form.Place", "Falun").Submit()).Expect(200);

    public static async Task Matter(SamspelApp app, string meeting, string title, string purpose = "Decision", string phase = "Other", string about = "annat", string? command = null)
    {
        var form = (await (await app.As(Keeper)).Get($"{meeting}/arenden/nytt")).Form().Fill("Form.Title", title).Fill("Form.About", about).Fill("Form.Other", "Lokaler").Fill("Form.Purpose", purpose).Fill("Form.Phase", phase);
        if (command is not null) form.Fill("Form.Command", command);
        (await form.Submit()).Expect(200);
    }

    /// <summary>A meeting held today with one matter for decision, the member there.</summary>
    public static async Task<string> Held(SamspelApp app, string body, string phase = "Other", string about = "annat", string? command = null)
    {
        var (keeper, meeting) = (await app.As(Keeper), await Planned(app, body));
        await Matter(app, meeting.Address, "Lokaler", phase: phase, about: about, command: command);
        (await (await keeper.Get(meeting.Address)).Form("form:has([formaction='?handler=Notice'])").Submit()).Expect(200);
        (await (await keeper.Get($"{meeting.Address}/narvaro")).Form().Submit()).Expect(200);
        return meeting.Address;
    }
}
