using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>The one thing to do next in a case: what it is about, what the button says, where it leads and why.</summary>
public sealed record NextStep(string About, string Act, string Href, Citation Because);

/// <summary>
/// What comes next in a SIP, computed from where it stands (nästa steg). A consent that does not hold comes before everything else,
/// for then nothing can be sent.
/// </summary>
public static class SipNext
{
    const int DaysToFollowUp = 14, DaysToCall = 28;

    static readonly Citation Law = new("3.6", "SoL 10 kap. 8 §, HSL 16 kap. 4 §");
    static readonly Citation Secrecy = new("3.8", "OSL 10 kap. 1 §, 12 kap. 2 §");
    static readonly Citation FollowUp = new("6.4");

    /// <param name="consents">The case's own part of the ledger, the latest first.</param>
    /// <param name="mayCall">False for a school where its municipality has not agreed that schools call.</param>
    /// <returns>Null when the case is over.</returns>
    public static NextStep? For(Sip sip, IReadOnlyList<Consent> consents, bool mayCall, DateOnly today)
    {
        if (sip.State.IsOver()) return null;
        var step = Find(sip, consents, mayCall, today);
        return step with { Href = step.Href.StartsWith("/sip/", StringComparison.Ordinal) ? step.Href : $"/sip/{sip.Number.Short}{step.Href}" };
    }

    static NextStep Find(Sip sip, IReadOnlyList<Consent> consents, bool mayCall, DateOnly today)
    {
        if (sip.State == SipState.NeedNoticed)
            return new("Prata med familjen. Utan samtycke blir det ingen SIP.", "Fråga om samtycke", "/samtycke/fraga", Law);
        return OfTheConsent(sip, consents, today) ?? OfTheState(sip, consents, mayCall, today);
    }

    static NextStep? OfTheConsent(Sip sip, IReadOnlyList<Consent> consents, DateOnly today)
    {
        ConsentState State(Consent c) => c.StateOn(today, sip.ChildBirth);
        var given = consents.Any(c => State(c) == ConsentState.Given);
        var asked = consents.FirstOrDefault(c => State(c) == ConsentState.Asked);
        if (sip.State == SipState.NewConsentRequired || sip.NeedsNewConsent(today))
            return asked is null ? new("Den unge har fyllt 18 år och bestämmer själv. Inget kan skickas förrän den unge har sagt ja.", "Fråga den unge om samtycke", "/samtycke/nytt", new Citation("3.8"))
                : new("Den unge har fått frågan om samtycke.", "Registrera den unges svar", "/samtycke/svar", new Citation("3.8"));
        if (asked is not null && !given) return new($"Frågan om samtycke ställdes {Day(asked.AskedOn)}.", "Registrera svar", "/samtycke/svar", Secrecy);
        if (given) return null;
        return sip.State == SipState.ConsentAsked && consents.FirstOrDefault()?.State == ConsentState.Refused
            ? new("Samtycke nekades. Se vad som finns i stället, och vad familjen kan erbjudas.", "Se vad som går utan samtycke", "/samtycke", Law)
            : new("Inget samtycke gäller i dag. Inget kan skickas förrän familjen har sagt ja på nytt.", "Fråga om nytt samtycke", "/samtycke/nytt", Secrecy);
    }

    static NextStep OfTheState(Sip sip, IReadOnlyList<Consent> consents, bool mayCall, DateOnly today) => sip.State switch
    {
        SipState.ConsentAsked => new("Alla har sagt ja. SIP påbörjas genast.", "Påbörja SIP", "/starta", Law),
        SipState.Started => new("Gå igenom vad som är viktigt för barnet och vilken fråga mötet ska besvara.", "Förbered med barnet", "/forbered", new Citation("3.6", "SoL 10 kap. 9 §")),
        SipState.MeetingHeld => OfThePlan(sip, consents, today),
        SipState.FollowedUp => new("Planen är uppföljd. Bestäm om den ska revideras, fortsätta eller avslutas.", "Bestäm hur det går vidare", "/besluta", FollowUp),
        _ when sip.OpenMeeting is { } meeting => OfTheMeeting(meeting, today),
        SipState.Established => OfTheFollowUp(sip, mayCall, today),
        _ when !mayCall => new(SipRules.SchoolMayCall.Message, "Föreslå SIP", $"/sip/forslag/ny?barn={sip.Child}", SipRules.SchoolMayCall.Source),
        _ => new("Bestäm tid och vilka som behövs.", "Kalla till möte", "/moten/nytt", Law),
    };

    static NextStep OfTheMeeting(SipMeeting meeting, DateOnly today)
    {
        var at = $"/moten/{meeting.Number}";
        if (meeting.State == MeetingState.Rebooked) return new("Mötet ska bokas om.", "Bestäm ny tid och kalla", at, Law);
        if (meeting.State == MeetingState.Planned) return new("Mötet är planerat men kallelsen är inte skickad.", "Skicka kallelsen", at, Law);
        if (meeting.Plan.Day <= today) return new("Mötesdagen är här. Skriv vilka som var med och vad som sades.", "Dokumentera mötet", at + "/dokumentera", Law);
        var waiting = meeting.Calls.Count(c => c.Answered == CallAnswer.None);
        return new($"Mötet är {Day(meeting.Plan.Day)}. " + (waiting == 0 ? "Alla har svarat." : $"Svar saknas från {waiting} av {meeting.Calls.Count}."), "Se svaren på kallelsen", at, Law);
    }

    static NextStep OfThePlan(Sip sip, IReadOnlyList<Consent> consents, DateOnly today) =>
        sip.MissingToEstablish(consents.FirstOrDefault(c => c.Id == sip.Consent), today).Count == 0
            ? new("Planen har allt som behövs.", "Upprätta planen", "/uppratta", Law)
            : new("Skriv klart planen. Det här saknas innan den kan upprättas:", "Skriv planen", "/plan", Law);

    static NextStep OfTheFollowUp(Sip sip, bool mayCall, DateOnly today)
    {
        if (sip.NextFollowUp is not { } next) return new("Planen saknar dag för uppföljning.", "Bestäm uppföljning", "/plan/nasta-uppfoljning", FollowUp);
        var because = sip.FollowUpRequiredSince is null ? FollowUp : new Citation("6.5");
        if (next <= today.AddDays(DaysToFollowUp)) return new($"Planen ska följas upp senast {Day(next)}.", "Följ upp planen", "/folj-upp", because);
        if (next <= today.AddDays(DaysToCall) && mayCall) return new($"Uppföljningen är {Day(next)}. Kalla i god tid.", "Kalla till uppföljning", "/moten/nytt", because);
        return new($"Planen gäller. Nästa uppföljning är {Day(next)}.", "Öppna planen", "/plan", because);
    }

    static string Day(DateOnly? day) => day is { } d ? SwedishDate.Running(d) : "";
}
