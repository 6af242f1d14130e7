using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.LocalAgreements;

/// <summary>A local agreement's answers with the days they hold (avtalets svar och giltighet), as a list query can read them without the aggregate.</summary>
/// <param name="LastDay">Counted in; null while open.</param>
public sealed record LocalRulesSource(LocalAgreementId Id, string MunicipalityCode, string Title, LocalRules Rules, DateOnly From, DateOnly? LastDay)
{
    public bool HoldsOn(DateOnly day) => day >= From && (LastDay is not { } last || day <= last);
}

/// <summary>A point's answer and the agreement that gives it, for the words beside the button.</summary>
public sealed record AnsweredPoint(LocalPoint Point, string Text, LocalAgreementId Agreement, string Title);

/// <summary>
/// What the local agreements of a municipality say on a day (det som gäller i kommunen den dagen), over all its documents. Where they are
/// silent the point is listed as silent, where they contradict each other as contradictory; neither is guessed.
/// </summary>
/// <remarks>
/// A school may call where <see cref="SchoolMayCall"/> is true, from the first day of an agreement in force that says so, and may only
/// propose where it is false or silent (3.6).
/// </remarks>
public sealed record LocalRulesOnDay(string MunicipalityCode, DateOnly Day, IReadOnlyList<LocalRulesSource> Agreements)
{
    public static LocalRulesOnDay Of(string municipalityCode, DateOnly day, IEnumerable<LocalRulesSource> agreements) =>
        new(municipalityCode, day, [.. agreements.Where(a => a.MunicipalityCode == municipalityCode && a.HoldsOn(day)).OrderBy(a => a.From).ThenBy(a => a.Title, StringComparer.Ordinal)]);

    public static LocalRulesOnDay Of(string municipalityCode, DateOnly day, IEnumerable<LocalAgreement> agreements) =>
        Of(municipalityCode, day, agreements.Where(a => a.Kind == LocalAgreementKind.LocalAgreement).Select(a => a.RulesSource).OfType<LocalRulesSource>());

    /// <summary>Whether a school may call to a SIP; false also when no agreement, or no agreed answer, says so.</summary>
    public bool SchoolMayCall => Single(r => r.SchoolMayCall) == true;

    public IReadOnlyList<UnitKind>? MayInitiate => Contradicts(LocalPoint.MayInitiate) ? null : First(r => r.MayInitiate);
    public LocalAnswer? Documents => Agreed(LocalPoint.Documents, r => r.Documents);
    public LocalAnswer? FollowsUp => Agreed(LocalPoint.FollowsUp, r => r.FollowsUp);
    public LocalAnswer? DisputesStart => Agreed(LocalPoint.DisputesStart, r => r.DisputesStart);
    public LocalAnswer? Synergi => Agreed(LocalPoint.Synergi, r => r.Synergi);

    /// <summary>Who may start a SIP, with the agreement by name; silent where nothing, or nothing agreed, is said.</summary>
    public SipInitiators Initiators => MayInitiate is { } kinds ? new(kinds, string.Join("” och ”", Answers.Where(a => a.Point == LocalPoint.MayInitiate).Select(a => a.Title).Distinct())) : SipInitiators.Silent;

    /// <summary>The unit that documents or follows up, where the agreement points to one.</summary>
    public UnitId? UnitFor(LocalPoint point) => point switch { LocalPoint.Documents => Documents?.Unit, LocalPoint.FollowsUp => FollowsUp?.Unit, LocalPoint.DisputesStart => DisputesStart?.Unit, LocalPoint.Synergi => Synergi?.Unit, _ => null };

    /// <summary>Contacts are gathered from all documents: one for each subject may stand in each.</summary>
    public IReadOnlyList<SubjectContact> Contacts => [.. Agreements.SelectMany(a => a.Rules.Contacts ?? []).Distinct()];

    public SubjectContact? ContactFor(string subject) => Contacts.FirstOrDefault(c => string.Equals(c.Subject, subject, StringComparison.OrdinalIgnoreCase));

    /// <summary>Contacts in a subject, each with the agreement that names it, found by a word of the subject: "Kallelse till SIP" is about "SIP".</summary>
    public IReadOnlyList<AnsweredPoint> ContactsAbout(string word) =>
    [
        .. from a in Agreements from c in a.Rules.Contacts ?? [] where c.Subject.Split([' ', ',', '/', '-', '.', ':']).Contains(word, StringComparer.OrdinalIgnoreCase)
           select new AnsweredPoint(LocalPoint.Contacts, c.Contact, a.Id, a.Title),
    ];

    /// <summary>Every answer with the agreement it stands in.</summary>
    public IReadOnlyList<AnsweredPoint> Answers => [.. from point in Enum.GetValues<LocalPoint>() from a in Agreements where a.Rules.Answers(point) select new AnsweredPoint(point, a.Rules.Answer(point)!, a.Id, a.Title)];

    /// <summary>What no document answers: shown as missing, never guessed.</summary>
    public IReadOnlyList<LocalPoint> Silent => [.. Enum.GetValues<LocalPoint>().Where(p => Agreements.All(a => !a.Rules.Answers(p)))];

    /// <summary>What two documents answer differently. Contacts add to each other and never contradict.</summary>
    public IReadOnlyList<LocalPoint> Contradictory => [.. Enum.GetValues<LocalPoint>().Where(Contradicts)];

    /// <summary>What is missing, in words for the one who meets it: "Avtalet säger inget om vem som dokumenterar SIP.".</summary>
    public IReadOnlyList<string> MissingInWords =>
    [
        .. Agreements.Count == 0 ? [NoAgreement] : Silent.Select(p => $"Avtalet säger inget {p.Word()}."),
        .. Contradictory.Select(p => $"Avtalen säger olika {p.Word()}."),
    ];

    /// <summary>What is missing in one point, in words; null where there is one answer.</summary>
    public string? MissingIn(LocalPoint point) => Agreements.Count == 0 ? NoAgreement
        : Agreements.All(a => !a.Rules.Answers(point)) ? $"Avtalet säger inget {point.Word()}."
        : Contradicts(point) ? $"Avtalen säger olika {point.Word()}." : null;

    /// <summary>Why a school may not call, with the agreement by name where one says no; null where it may.</summary>
    public string? WhySchoolMayNotCall => SchoolMayCall ? null : MissingIn(LocalPoint.SchoolMayCall)
        ?? $"Enligt ”{Answers.First(a => a.Point == LocalPoint.SchoolMayCall).Title}” får skolan föreslå men inte kalla till SIP.";

    const string NoAgreement = "Ingen lokal överenskommelse gäller i kommunen.";

    bool Contradicts(LocalPoint point) => point != LocalPoint.Contacts && Agreements.Select(a => a.Rules.Answer(point)).OfType<string>().Distinct().Count() > 1;

    LocalAnswer? Agreed(LocalPoint point, Func<LocalRules, LocalAnswer?> answer) => Contradicts(point) ? null : First(answer);

    T? First<T>(Func<LocalRules, T?> answer) where T : class => Agreements.Select(a => answer(a.Rules)).FirstOrDefault(a => a is not null);

    bool? Single(Func<LocalRules, bool?> answer) => Agreements.Select(a => answer(a.Rules)).OfType<bool>().Distinct().ToList() is [var only] ? only : null;
}
