namespace Samspel.Domain.Bodies;

/// <summary>What happens to a body of cooperation, kept as its history.</summary>
public sealed record BodyFormed(BodyKind Kind, string Name) : Fact { public override string Sentence => $"{Name} lades upp ({Kind.Word()})."; }
public sealed record BodyRevised(BodyContent Content) : Fact { public override string Sentence => $"Uppgifterna om {Content.Name} ändrades."; }
public sealed record SeatAdded(int Seat, SeatContent Content, SeatMandate Mandate) : Fact { public override string Sentence => $"Plats {Seat} lades till: {Content.Function} ({Mandate.Word().ToLowerInvariant()})."; }
public sealed record SeatClosed(int Seat, DateOnly LastDay) : Fact { public override string Sentence => $"Plats {Seat} togs bort efter {LastDay:yyyy-MM-dd}."; }
public sealed record SeatMandateChanged(int Seat, SeatMandate Mandate, DateOnly From) : Fact { public override string Sentence => $"Plats {Seat} {Mandate.Word().ToLowerInvariant()} från {From:yyyy-MM-dd}."; }
public sealed record SeatFilled(int Seat, SeatHolder Holder) : Fact { public override string Sentence => $"{Holder.Name} är {(Holder.IsSubstitute ? "ersättare" : "ledamot")} på plats {Seat} från {Holder.Period.From:yyyy-MM-dd}{(Holder.Period.To is { } to ? $" till {to:yyyy-MM-dd}" : "")}."; }
public sealed record SeatLeft(int Seat, string Name, DateOnly LastDay) : Fact { public override string Sentence => $"{Name} lämnar plats {Seat} efter {LastDay:yyyy-MM-dd}."; }
public sealed record BodyDissolved(DateOnly LastDay, string Reason) : Fact { public override string Sentence => $"Organet upplöses efter {LastDay:yyyy-MM-dd}: {Reason}"; }
