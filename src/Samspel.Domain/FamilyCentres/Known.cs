namespace Samspel.Domain.FamilyCentres;

/// <summary>
/// A value that is known, or plainly said to be unknown (känt, okänt). Nothing turns the unknown into a number or a no: whoever wants the value
/// must say what is to happen when it is not there.
/// </summary>
public readonly record struct Known<T> where T : struct
{
    readonly T value;

    Known(T value) => (this.value, IsKnown) = (value, true);

    public static Known<T> Unknown => default;
    public static Known<T> Of(T value) => new(value);

    public bool IsKnown { get; }

    /// <summary>The value; null while unknown.</summary>
    public T? OrNull => IsKnown ? value : null;

    public TResult Match<TResult>(Func<T, TResult> known, Func<TResult> unknown) => IsKnown ? known(value) : unknown();
    public Known<TResult> Map<TResult>(Func<T, TResult> change) where TResult : struct => IsKnown ? Known<TResult>.Of(change(value)) : default;

    public override string ToString() => IsKnown ? value.ToString()! : "okänt";
}

/// <summary>Whether something holds, fails, or cannot be told (uppfyllt, inte uppfyllt, okänt).</summary>
public enum Truth { Unknown, Holds, Fails }

/// <summary>Reasoning where something may be unknown: one failure decides, one unknown leaves it open.</summary>
public static class Truths
{
    public static Truth Of(Known<bool> known) => known.Match(yes => yes ? Truth.Holds : Truth.Fails, () => Truth.Unknown);

    public static Truth All(IEnumerable<Truth> truths) => truths.Aggregate(Truth.Holds, And);
    public static Truth Any(IEnumerable<Truth> truths) => truths.Aggregate(Truth.Fails, Or);

    public static Truth And(this Truth one, Truth other) => one == Truth.Fails || other == Truth.Fails ? Truth.Fails : one == Truth.Unknown || other == Truth.Unknown ? Truth.Unknown : Truth.Holds;
    public static Truth Or(this Truth one, Truth other) => one == Truth.Holds || other == Truth.Holds ? Truth.Holds : one == Truth.Unknown || other == Truth.Unknown ? Truth.Unknown : Truth.Fails;

    public static string Word(this Truth truth) => truth switch
    {
        Truth.Holds => "Uppfyllt",
        Truth.Fails => "Inte uppfyllt",
        Truth.Unknown => "Okänt",
        _ => throw new ArgumentOutOfRangeException(nameof(truth), truth, null),
    };
}
