using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.ConcernReports;

/// <summary>What is edited together about a board's reception of reports.</summary>
/// <param name="Name">"Socialnämnden i Falun".</param>
/// <param name="Intake">The unit that receives reports about children (mottagning): everybody who carries cases there reads them, nobody else.</param>
/// <param name="AdultIntake">The unit that receives LVM reports, apart from the children's; null when the board takes none in Samspel.</param>
/// <param name="OutOfHours">How the board's on-call service is reached (socialjour).</param>
public sealed record BoardContent(string Name, UnitRef Intake, UnitRef? AdultIntake, string? Phone, string? OutOfHours);

/// <summary>Where a report is: the board and its intake, as that day.</summary>
public sealed record BoardRef(string MunicipalityCode, string Name, UnitRef Intake);

/// <summary>A municipality's social board as the one who receives reports (socialnämnd). Who receives and how it is reached is no secret.</summary>
public sealed class ConcernBoard : Aggregate
{
    ConcernBoard() { }

    public ConcernBoardId Id { get; private set; }
    public string MunicipalityCode { get; private set; } = "";
    public BoardContent Content { get; private set; } = null!;

    public BoardRef ForChildren => new(MunicipalityCode, Content.Name, Content.Intake);
    public BoardRef? ForAdults => Content.AdultIntake is { } unit ? new(MunicipalityCode, Content.Name, unit) : null;

    /// <summary>The party's administrator says which unit receives.</summary>
    /// <param name="partyCode">The organisation of the one who asks.</param>
    public static ConcernBoard Register(ConcernBoardId id, Party municipality, Role role, string partyCode, BoardContent content)
    {
        municipality.RequireAdministeredBy(role, partyCode);
        Check(municipality.Code, content);
        var board = new ConcernBoard { Id = id, MunicipalityCode = municipality.Code, Content = content };
        board.Record(new ConcernBoardRegistered(content.Name, content.Intake.Name));
        return board;
    }

    /// <summary>Another unit receives from now on. Reports that have come stay with the intake that has them.</summary>
    public void Revise(Party municipality, Role role, string partyCode, BoardContent content)
    {
        municipality.RequireAdministeredBy(role, partyCode);
        ConcernRules.IntakeReceives.Require(municipality.Code == MunicipalityCode);
        Check(MunicipalityCode, content);
        if (content == Content) return;
        Record(new ConcernBoardRevised(content.Name, content.Intake.Name));
        Content = content;
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    static void Check(string municipality, BoardContent content)
    {
        static bool Receives(UnitRef unit, string municipality) => unit.PartyCode == municipality && unit.Kind.Branch() == Branch.SocialServices && !unit.Paper;
        ConcernRules.IntakeReceives.Require(!ConcernWords.IsBlank(content.Name) && Receives(content.Intake, municipality)
            && (content.AdultIntake is null || (Receives(content.AdultIntake, municipality) && content.AdultIntake.Id != content.Intake.Id)));
    }
}

/// <summary>Why a board was chosen.</summary>
public enum BoardBasis
{
    /// <summary>The child lives in the municipality (bosättning).</summary>
    Residence,
    /// <summary>The child stays there and it is urgent (vistelse).</summary>
    StayInUrgency,
    /// <summary>Nobody knows where the child lives, but where it is.</summary>
    StayOnly,
    /// <summary>The reporter chose another, with a reason.</summary>
    Chosen,
    /// <summary>Nothing was known to propose a board by: the reporter chose.</summary>
    OwnChoice,
}

/// <summary>The board the product proposes (föreslagen nämnd), and why.</summary>
public sealed record BoardProposal(string MunicipalityCode, BoardBasis Basis)
{
    /// <summary>Residence; in urgency where the child is; null when nothing is known and the reporter chooses.</summary>
    public static BoardProposal? For(string? residence, string? stay, Urgency urgency) => (residence, stay) switch
    {
        (_, { } here) when urgency != Urgency.AtOnce && here != residence => new(here, BoardBasis.StayInUrgency),
        ({ } home, _) => new(home, BoardBasis.Residence),
        (null, { } here) => new(here, BoardBasis.StayOnly),
        _ => null,
    };
}
