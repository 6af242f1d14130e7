using Samspel.Domain.Children;

namespace Samspel.Domain.Consents;

/// <summary>What the information may be used for (ändamål).</summary>
public enum ConsentPurpose
{
    /// <summary>Samordnad individuell plan.</summary>
    Sip,
    /// <summary>Annat möte: information, motivation, konsultation or samverkan.</summary>
    OtherMeeting,
    /// <summary>Skola, vård och hälsoundersökning vid placering.</summary>
    Placement,
}

/// <summary>A unit that may receive, with its name as it was when the question was put.</summary>
public sealed record ConsentRecipient(UnitId Unit, string Name);

/// <summary>What is asked for (samtyckets omfattning): purpose, what information, to which units, and until when.</summary>
/// <param name="Information">What information, in words the family understands.</param>
/// <param name="Until">Last day wished for; null gives twelve months from the last yes.</param>
public sealed record ConsentScope(ConsentPurpose Purpose, string Information, IReadOnlyList<ConsentRecipient> Recipients, DateOnly? Until = null)
{
    public bool Includes(UnitId unit) => Recipients.Any(r => r.Unit == unit);
}

/// <summary>Who gives the consent, after the assessment of the child's maturity.</summary>
public enum ConsentGivers
{
    /// <summary>Vårdnadshavarna bestämmer.</summary>
    GuardiansDecide,
    /// <summary>Vårdnadshavarna tillsammans med barnet.</summary>
    TogetherWithChild,
    /// <summary>Barnet eller den unge bestämmer själv.</summary>
    ChildDecidesAlone,
}

/// <summary>The recorded assessment of maturity (mognadsbedömning): no age decides it before 18 (3.8, OSL 12 kap. 3 §).</summary>
public sealed record MaturityAssessment(ConsentGivers Givers, string Text);

/// <summary>How an answer was given (hur svaret lämnades).</summary>
public enum AnswerForm { Oral, Written, EId }

/// <summary>Somebody who answers or withdraws: a decider, or the child (no decider).</summary>
public sealed record ConsentParty(DeciderId? Decider, string Name, DeciderKind? Kind)
{
    /// <summary>The child or young person; the name stays on the child's own record.</summary>
    public static readonly ConsentParty TheChild = new(null, "Barnet eller den unge", null);

    public static ConsentParty Of(Decider decider) => new(decider.Id, decider.Name, decider.Kind);

    /// <summary>"Vårdnadshavare", "Barnet eller den unge".</summary>
    public string Capacity() => Kind?.Word() ?? Name;
}

/// <summary>One answer (svar), as it was given and by whom it was written down.</summary>
public sealed record ConsentAnswer(ConsentParty By, bool Yes, AnswerForm How, DateOnly On, PersonId RecordedBy);

public static class ConsentWords
{
    public static string Word(this ConsentPurpose purpose) => purpose switch
    {
        ConsentPurpose.Sip => "Samordnad individuell plan (SIP)",
        ConsentPurpose.OtherMeeting => "Annat möte",
        ConsentPurpose.Placement => "Skola, vård och hälsoundersökning vid placering",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, null),
    };

    public static string Word(this ConsentGivers givers) => givers switch
    {
        ConsentGivers.GuardiansDecide => "Vårdnadshavarna bestämmer",
        ConsentGivers.TogetherWithChild => "Vårdnadshavarna tillsammans med barnet",
        ConsentGivers.ChildDecidesAlone => "Barnet eller den unge bestämmer själv",
        _ => throw new ArgumentOutOfRangeException(nameof(givers), givers, null),
    };

    public static string Word(this AnswerForm form) => form switch
    {
        AnswerForm.Oral => "Muntligt",
        AnswerForm.Written => "Skriftligt",
        AnswerForm.EId => "Med e-legitimation",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };
}
