namespace Samspel.Domain.Bodies;

/// <summary>What happens to a body's meeting, kept as its history.</summary>
public sealed record BodyMeetingPlanned(BodyMeetingPlan Plan) : Fact { public override string Sentence => $"Sammanträde planerades till {Plan.Day:yyyy-MM-dd}."; }
public sealed record BodyMeetingRevised(BodyMeetingPlan Plan) : Fact { public override string Sentence => $"Sammanträdets tid eller plats ändrades: {Plan.Day:yyyy-MM-dd}."; }
public sealed record MatterAdded(int Matter, MatterContent Content) : Fact { public override string Sentence => $"Ärende {Matter} lades till: {Content.Title}."; }
public sealed record MeetingDocumentAdded(MeetingDocument Document) : Fact { public override string Sentence => $"Handlingen {Document.Title} lades till."; }
public sealed record BodyMeetingNoticed(int Seats) : Fact { public override string Sentence => $"Kallelse gick ut till {Seats} platser."; }
public sealed record BodyMeetingCancelled(string Reason) : Fact { public override string Sentence => $"Sammanträdet ställdes in: {Reason}"; }
public sealed record BodyMeetingHeld(IReadOnlyList<Present> Present, int Empty) : Fact { public override string Sentence => $"Sammanträdet hölls. {Present.Count} deltog{(Present.Count(p => p.AsSubstitute) is > 0 and var substitutes ? $", varav {substitutes} ersättare" : "")}{Empty switch { 0 => "", 1 => "; 1 plats var tom", _ => $"; {Empty} platser var tomma" }}."; }
public sealed record UsersInvolved(int Matter, UserInvolvement Involvement) : Fact { public override string Sentence => Involvement.TookPart ? $"Brukarföreträdare deltog i ärende {Matter}." : $"Brukarföreträdare deltog inte i ärende {Matter}."; }
public sealed record MatterDecided(MatterDecision Decision) : Fact { public override string Sentence => $"Ärende {Decision.Matter}: {Decision.Result.Word().ToLowerInvariant()}{(Decision.Dissents.Count > 0 ? $", {Decision.Dissents.Count} reserverade sig" : "")}."; }
public sealed record BodyAssignmentGiven(BodyAssignment Assignment) : Fact { public override string Sentence => $"Uppdrag {Assignment.Number} gavs till {Assignment.Owner}, klart senast {Assignment.Due:yyyy-MM-dd}."; }
public sealed record BodyAssignmentDone(int Assignment) : Fact { public override string Sentence => $"Uppdrag {Assignment} är klart."; }
public sealed record MinutesWritten(int Adjusters) : Fact { public override string Sentence => "Protokollet skrevs och lämnades för justering."; }
public sealed record MinutesAdjusted(bool ByAll) : Fact { public override string Sentence => ByAll ? "Protokollet är justerat." : "En justerare har justerat protokollet."; }
public sealed record MinutesAdjustedOnPaper(string Name, bool ByAll) : Fact { public override string Sentence => $"{Name} har justerat protokollet på papper.{(ByAll ? " Protokollet är justerat." : "")}"; }
public sealed record MinutesLocked : Fact { public override string Sentence => "Protokollet låstes."; }
public sealed record MinutesAdded : Fact { public override string Sentence => "Ett tillägg gjordes till protokollet."; }

/// <summary>The words for each result.</summary>
public static class DecisionResults
{
    public static string Word(this DecisionResult result) => result switch
    {
        DecisionResult.Approved => "Bifall",
        DecisionResult.Rejected => "Avslag",
        DecisionResult.ReferredBack => "Återremiss",
        DecisionResult.Postponed => "Bordlagt",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };
}
