namespace Samspel.Domain.Agreements.Comparing;

/// <summary>A run of one kind in the way from an old sequence to a new one.</summary>
/// <param name="Start">Where it begins: in the old sequence for what is same or removed, in the new for what is added.</param>
readonly record struct Edit(ChangeKind Kind, int OldStart, int NewStart, int Length);

/// <summary>
/// The difference between two sequences of symbols. What occurs once on both sides holds the sequences together; only short gaps between such anchors
/// are compared all against all, so the work grows with the length and not with its square.
/// </summary>
sealed class SequenceDiff
{
    /// <summary>A gap of more comparisons than this, with nothing to hold on to, is taken as replaced.</summary>
    const int MostCells = 250_000;

    /// <summary>A gap of fewer is compared at once: looking for anchors costs more.</summary>
    const int FewCells = 400;

    readonly int[] old, now;
    readonly List<Edit> edits = [];

    SequenceDiff(int[] old, int[] now) => (this.old, this.now) = (old, now);

    public static List<Edit> Between(int[] old, int[] now)
    {
        var diff = new SequenceDiff(old, now);
        diff.Compare(0, old.Length, 0, now.Length);
        return diff.edits;
    }

    void Compare(int a, int aEnd, int b, int bEnd)
    {
        var (startA, startB) = (a, b);
        while (a < aEnd && b < bEnd && old[a] == now[b]) (a, b) = (a + 1, b + 1);
        Add(ChangeKind.Same, startA, startB, a - startA);
        var tail = 0;
        while (a < aEnd - tail && b < bEnd - tail && old[aEnd - 1 - tail] == now[bEnd - 1 - tail]) tail++;
        Middle(a, aEnd - tail, b, bEnd - tail);
        Add(ChangeKind.Same, aEnd - tail, bEnd - tail, tail);
    }

    void Middle(int a, int aEnd, int b, int bEnd)
    {
        if (a == aEnd || b == bEnd)
        {
            Replace(a, aEnd, b, bEnd);
            return;
        }
        if ((aEnd - a) * (long)(bEnd - b) <= FewCells)
        {
            All(a, aEnd, b, bEnd);
            return;
        }
        var anchors = Anchors(a, aEnd, b, bEnd);
        if (anchors.Count > 0)
        {
            foreach (var (inOld, inNew) in anchors)
            {
                if (inOld < a || inNew < b) continue;
                Compare(a, inOld, b, inNew);
                Add(ChangeKind.Same, inOld, inNew, 1);
                (a, b) = (inOld + 1, inNew + 1);
            }
            Compare(a, aEnd, b, bEnd);
        }
        else if ((long)(aEnd - a) * (bEnd - b) <= MostCells) All(a, aEnd, b, bEnd);
        else Replace(a, aEnd, b, bEnd);
    }

    /// <summary>Symbols that occur once in each range, the longest row of them that stands in the same order in both.</summary>
    List<(int Old, int New)> Anchors(int a, int aEnd, int b, int bEnd)
    {
        var places = new Dictionary<int, (int Old, int New)>();
        for (var i = a; i < aEnd; i++) places[old[i]] = places.TryGetValue(old[i], out _) ? (-1, -1) : (i, -1);
        for (var j = b; j < bEnd; j++)
            if (places.TryGetValue(now[j], out var at)) places[now[j]] = at.Old >= 0 && at.New == -1 ? (at.Old, j) : (-1, -1);
        return Rising([.. places.Values.Where(p => p.Old >= 0 && p.New >= 0).OrderBy(p => p.Old)]);
    }

    /// <summary>The longest rising row by place in the new sequence (patience).</summary>
    static List<(int Old, int New)> Rising(List<(int Old, int New)> pairs)
    {
        var tops = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tops[middle]].New < pairs[i].New) low = middle + 1;
                else high = middle;
            }
            before[i] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count) tops.Add(i);
            else tops[low] = i;
        }
        var row = new List<(int, int)>();
        for (var i = tops.Count == 0 ? -1 : tops[^1]; i >= 0; i = before[i]) row.Add(pairs[i]);
        row.Reverse();
        return row;
    }

    /// <summary>Longest common row by comparing all with all.</summary>
    void All(int a, int aEnd, int b, int bEnd)
    {
        var (n, m) = (aEnd - a, bEnd - b);
        var length = new int[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
            for (var j = m - 1; j >= 0; j--)
                length[i, j] = old[a + i] == now[b + j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        var (x, y) = (0, 0);
        while (x < n && y < m)
        {
            if (old[a + x] == now[b + y]) Add(ChangeKind.Same, a + x++, b + y++, 1);
            else if (length[x + 1, y] >= length[x, y + 1]) Add(ChangeKind.Removed, a + x++, b + y, 1);
            else Add(ChangeKind.Added, a + x, b + y++, 1);
        }
        Replace(a + x, aEnd, b + y, bEnd);
    }

    void Replace(int a, int aEnd, int b, int bEnd)
    {
        Add(ChangeKind.Removed, a, b, aEnd - a);
        Add(ChangeKind.Added, aEnd, b, bEnd - b);
    }

    void Add(ChangeKind kind, int oldStart, int newStart, int length)
    {
        if (length == 0) return;
        if (edits.Count > 0 && edits[^1] is var last && last.Kind == kind) edits[^1] = last with { Length = last.Length + length };
        else edits.Add(new(kind, oldStart, newStart, length));
    }
}
