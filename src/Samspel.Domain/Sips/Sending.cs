using Samspel.Domain.Consents;

namespace Samspel.Domain.Sips;

/// <summary>What is needed to send anything to another unit (utskick): the consent it rests on, the words by which others know the case, and the time.</summary>
public sealed record Sending(Consent Consent, SipNames Names, DateTimeOffset Now, DateOnly Today);
