using Samspel.Domain.Parties;

namespace Samspel.Domain.Bodies;

/// <summary>When, where and how a body meets (sammanträdets uppgifter), by the calendar and the clock in Sweden.</summary>
public sealed record BodyMeetingPlan(DateOnly Day, TimeOnly Starts, int Minutes, string? Place, string? Link);

/// <summary>What is wanted of a matter (ärendets syfte på mötet).</summary>
public enum MatterPurpose { Information, Discussion, Preparation, Decision }

/// <summary>Whether cooperation is planned or followed up in the matter, so that users' representatives shall be given influence (1.5).</summary>
public enum MatterPhase { Other, Planning, FollowUp }

/// <summary>What a matter is (ärende på dagordningen).</summary>
/// <param name="Command">The subject's own command that an approval leads to, by name; null when none.</param>
public sealed record MatterContent(string Title, SubjectRef About, MatterPurpose Purpose, MatterPhase Phase = MatterPhase.Other, string? Proposal = null, string? Command = null);

/// <summary>How users' representatives took part in a matter, or why not (brukarmedverkan, 1.5).</summary>
public sealed record UserInvolvement(bool TookPart, string HowOrWhyNot);

/// <summary>A matter on the agenda (ärende).</summary>
public sealed record Matter(int Number, MatterContent Content, UserInvolvement? Users = null);

/// <summary>A document for the meeting (handling), and the matter it belongs to.</summary>
public sealed record MeetingDocument(string Title, Guid? File, int? Matter);

/// <summary>Who came for a seat (närvaro på plats): the member, a substitute, or nobody.</summary>
public sealed record SeatAttendance(int Seat, PersonId? Person, string? Reason = null);

/// <summary>Somebody who was there: for which seat, with which mandate that day, and whether in the member's place.</summary>
public sealed record Present(int Seat, PersonId Person, string Name, SeatMandate Mandate, bool AsSubstitute);

/// <summary>A member's dissent (reservation).</summary>
public sealed record Dissent(PersonId By, string Text);

/// <summary>A decision in a matter (beslut): text, result, who took part, who dissented.</summary>
public sealed record MatterDecision(int Matter, DecisionResult Result, string Text, string? Dnr, IReadOnlyList<PersonId> TookPart, IReadOnlyList<Dissent> Dissents);

/// <summary>Something a unit or a member is to do after the meeting (uppdrag), with owner and last day.</summary>
/// <param name="Unit">The unit that does it; none when it is given to a member.</param>
/// <param name="Person">The member who does it.</param>
public sealed record BodyAssignment(int Number, int Matter, string What, UnitId Unit, PersonId? Person, string Owner, DateOnly Due, DateOnly? DoneOn = null, string? Outcome = null)
{
    /// <summary>Whether it was given to this member, or to the unit this colleague works at.</summary>
    public bool IsFor(Actor who) => Person is { } member ? member == who.Person : Unit == who.Unit;
}

/// <summary>The minutes (protokoll): text, who wrote it and who is to adjust it.</summary>
public sealed record Minutes(string Text, PersonId WrittenBy, DateOnly WrittenOn, IReadOnlyList<PersonId> Adjusters, IReadOnlyList<PersonId> AdjustedBy, DateOnly? AdjustedOn = null, DateOnly? LockedOn = null);

/// <summary>An addition to locked minutes (tillägg): the text itself is never changed.</summary>
public sealed record MinutesAddition(string Text, PersonId By, string ByName, DateOnly On);
