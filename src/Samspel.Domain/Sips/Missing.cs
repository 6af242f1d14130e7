namespace Samspel.Domain.Sips;

/// <summary>The page where something missing is put in.</summary>
public enum SipPage { Consent, BestInterests, Preparation, Situation, Goals, Action, MainResponsible, FollowUp, Guideline }

/// <summary>One thing missing before the plan can be established (det som saknas): in words, which rule asks for it, where it is put in.</summary>
/// <param name="Item">The goal or action concerned, when it is one of them.</param>
public sealed record Missing(string Text, Rule Rule, SipPage Page, int? Item = null);
