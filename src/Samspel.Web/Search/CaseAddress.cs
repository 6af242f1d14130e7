using Samspel.Domain;

namespace Samspel.Web.Search;

/// <summary>Reads a case number as people write it and says where the case is opened.</summary>
public static class CaseAddress
{
    /// <summary>"SIP-2026-0412", "sip 2026-0412" or "2026-0412" alone.</summary>
    public static bool TryRead(string? text, out CaseNumber number)
    {
        var tidy = (text ?? "").Trim().Replace(' ', '-').Replace('/', '-');
        return CaseNumber.TryParse(tidy, out number) || CaseNumber.TryParse("SIP-" + tidy, out number);
    }

    /// <summary>Where a school's proposal is opened.</summary>
    public static string OfProposal(CaseNumber number) => $"/sip/forslag/{number.Short}";

    public static string Of(CaseNumber number) => Worklist.DutyLinks.Case(number.ToString(), own: true);

    /// <summary>Where what the unit has received in another unit's case is opened.</summary>
    public static string OfReceived(CaseNumber number) => Worklist.DutyLinks.Case(number.ToString(), own: false);
}
