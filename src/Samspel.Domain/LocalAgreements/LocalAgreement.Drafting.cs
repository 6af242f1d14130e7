namespace Samspel.Domain.LocalAgreements;

public sealed partial class LocalAgreement
{
    public IReadOnlyList<DraftWriter> Writers { get; private set; } = [];
    public IReadOnlyList<DraftSection> Sections { get; private set; } = [];
    public IReadOnlyList<DraftComment> Comments { get; private set; } = [];
    public IReadOnlyList<LocalGoal> Goals { get; private set; } = [];

    public IReadOnlyList<LocalAttachment> Attachments { get; private set; } = [];

    /// <summary>The structured answers that work in the municipality while the agreement is in force.</summary>
    public LocalRules Rules { get; private set; } = LocalRules.Silent;

    /// <summary>The last number given to a comment, a goal or an attachment.</summary>
    public int LastNumber { get; private set; }

    /// <summary>"8 av 11 avsnitt, 14 frågor obesvarade".</summary>
    public Completeness Completeness => new(Sections.Count(s => s.HasText), Sections.Count, Sections.Sum(s => s.Unanswered.Count));

    public DraftSection? Section(string key) => Sections.FirstOrDefault(s => s.Key == key);

    public void Invite(PartyActor by, DraftWriter writer, DateOnly today)
    {
        Allow(LocalCommand.Invite, by);
        if (Writers.Contains(writer)) return;
        Record(new LocalWriterInvited(writer));
        Writers = [.. Writers.Where(w => w.Person != writer.Person), writer];
    }

    /// <summary>
    /// Saves a section's text. Two who write in different sections never meet; one who has written on an older version is refused
    /// and can be shown both texts by <see cref="ConflictOf"/>.
    /// </summary>
    /// <param name="basedOn">The version the writer saw; 0 when the section was empty.</param>
    /// <param name="answered">Positions of the guiding questions the text answers, from 0.</param>
    public void Write(PartyActor by, string key, string text, IReadOnlyList<int> answered, int basedOn, DateTimeOffset at)
    {
        Allow(LocalCommand.Write, by);
        var section = Find(key);
        var (body, answers) = (text.Trim(), (IReadOnlyList<int>)[.. answered.Distinct().Order()]);
        LocalAgreementRules.AnswersInText.Require(body.Length > 0 || answers.Count == 0);
        LocalAgreementRules.InTheDraft.Require(answers.All(i => i >= 0 && i < section.Questions.Count));
        if (body == section.Text && answers.SequenceEqual(section.Latest?.Answered ?? [])) return;
        if (ConflictOf(key, body, basedOn) is { } conflict)
            throw LocalAgreementRules.LatestVersion.Broken($"{conflict.Theirs.ByName} har ändrat avsnitt {key} sedan du öppnade det. Jämför texterna och spara igen.");
        var version = new SectionVersion(section.Version + 1, body, answers, by.Side, by.Actor.Person, by.Name, at);
        Record(new LocalSectionWritten(key, version.Number, by.Side));
        Put(section with { Versions = [.. section.Versions, version] });
    }

    /// <summary>Both texts, when somebody else has saved the section since; null when nobody has.</summary>
    public TextConflict? ConflictOf(string key, string yours, int basedOn) =>
        Section(key) is { Latest: { } latest } && latest.Number != basedOn ? new(key, basedOn, yours, latest) : null;

    /// <summary>Comments on a section, or with another wording suggests a change.</summary>
    public int Comment(PartyActor by, string key, string text, string? suggestion, DateTimeOffset at)
    {
        Allow(LocalCommand.Comment, by);
        Find(key);
        LocalAgreementRules.CommentSaysWhat.Require(!IsBlank(text) || !IsBlank(suggestion));
        var comment = new DraftComment(++LastNumber, key, by.Side, by.Actor.Person, by.Name, at, text.Trim(), Trimmed(suggestion), []);
        Record(new LocalDraftCommented(key, comment.Id, comment.Suggestion is not null));
        Comments = [.. Comments, comment];
        return comment.Id;
    }

    public void Reply(PartyActor by, int comment, string text, DateTimeOffset at)
    {
        Allow(LocalCommand.Comment, by);
        var found = FindOpen(comment);
        LocalAgreementRules.CommentSaysWhat.Require(!IsBlank(text));
        Record(new LocalCommentReplied(comment));
        Put(found with { Replies = [.. found.Replies, new CommentReply(by.Side, by.Actor.Person, by.Name, at, text.Trim())] });
    }

    /// <summary>Closes a comment. An accepted suggestion is written into the section by its own save, so that its writer and version show.</summary>
    public void Resolve(PartyActor by, int comment, CommentOutcome outcome)
    {
        Allow(LocalCommand.Comment, by);
        var found = FindOpen(comment);
        if (outcome == CommentOutcome.Open) return;
        Record(new LocalCommentResolved(comment, outcome));
        Put(found with { Outcome = outcome });
    }

    public int AddGoal(PartyActor by, LocalGoalContent content)
    {
        Allow(LocalCommand.EditGoals, by);
        var goal = new LocalGoal(LastNumber + 1, Checked(content));
        Record(new LocalGoalAdded(goal.Id));
        (Goals, LastNumber) = ([.. Goals, goal], goal.Id);
        return goal.Id;
    }

    public void ReviseGoal(PartyActor by, int id, LocalGoalContent content)
    {
        Allow(LocalCommand.EditGoals, by);
        var (goal, revised) = (FindGoal(id), Checked(content));
        if (goal.Content == revised) return;
        Record(new LocalGoalRevised(id));
        Goals = [.. Goals.Select(g => g.Id == id ? goal with { Content = revised } : g)];
    }

    public void RemoveGoal(PartyActor by, int id)
    {
        Allow(LocalCommand.EditGoals, by);
        FindGoal(id);
        Record(new LocalGoalRemoved(id));
        Goals = [.. Goals.Where(g => g.Id != id)];
    }

    /// <summary>Puts a file with the agreement, while it is drafted or when it has been entered afterwards: what is decided is not added to.</summary>
    public int Attach(PartyActor by, string title, Guid file, string extension, int bytes, DateTimeOffset at)
    {
        Allow(LocalCommand.Attach, by);
        LocalAgreementRules.AttachedBeforeDecision.Require(State == LocalState.Draft || EnteredAfterwards);
        var attachment = new LocalAttachment(++LastNumber, title.Trim(), file, extension, bytes, by.Side, by.Name, at);
        Record(new LocalAttachmentAdded(attachment.Number, attachment.Title, by.Side));
        Attachments = [.. Attachments, attachment];
        return attachment.Number;
    }

    /// <summary>Takes a file away while the agreement is drafted. That it was there stands in the history.</summary>
    public LocalAttachment Detach(PartyActor by, int number)
    {
        Allow(LocalCommand.Detach, by);
        var attachment = Attachments.FirstOrDefault(a => a.Number == number) ?? throw LocalAgreementRules.InTheDraft.Broken("Bilagan finns inte i utkastet längre. Ladda om sidan.");
        Record(new LocalAttachmentRemoved(number, attachment.Title));
        Attachments = [.. Attachments.Where(a => a.Number != number)];
        return attachment;
    }

    /// <summary>Answers what shall hold in the municipality; each point may be left unanswered.</summary>
    public void AnswerRules(PartyActor by, LocalRules rules, DateOnly today)
    {
        Allow(LocalCommand.AnswerRules, by);
        var answers = CheckedRules(Kind, rules);
        if (answers == Rules) return;
        Record(new LocalRulesAnswered(answers));
        Rules = answers;
    }

    /// <summary>Takes over another agreement's own headings and questions, never its answers. What is written here stays.</summary>
    public void CopyStructure(PartyActor by, LocalAgreement published, DateOnly today)
    {
        Allow(LocalCommand.CopyStructure, by);
        LocalAgreementRules.OnlyLocalAgreements.Require(Kind.HasTemplate());
        LocalAgreementRules.CopiesFromPublished.Require(published.Kind == Kind && published.IsInForceOn(today));
        var own = Sections.Count(s => !s.IsFromTemplate);
        DraftSection[] copied = [.. published.Sections.Where(s => !s.IsFromTemplate && Sections.All(mine => mine.Heading != s.Heading))
            .Select((s, i) => s with { Key = $"E{own + i + 1}", Versions = [] })];
        if (copied.Length == 0) return;
        Record(new LocalStructureCopied(published.Id, copied.Length));
        Sections = [.. Sections, .. copied];
    }

    /// <summary>Adds a heading of one's own, with questions, beside the template's.</summary>
    public string AddSection(PartyActor by, string block, string heading, IReadOnlyList<string> questions)
    {
        Allow(LocalCommand.Write, by);
        LocalAgreementRules.OnlyLocalAgreements.Require(Kind.HasTemplate());
        LocalAgreementRules.HasTitle.Require(!IsBlank(heading));
        var section = new DraftSection($"E{Sections.Count(s => !s.IsFromTemplate) + 1}", block.Trim(), heading.Trim(), [.. questions.Where(q => !IsBlank(q)).Select(q => q.Trim())], []);
        Record(new LocalSectionAdded(section.Key, section.Heading));
        Sections = [.. Sections, section];
        return section.Key;
    }

    static LocalRules CheckedRules(LocalAgreementKind kind, LocalRules rules)
    {
        LocalAgreementRules.OnlyLocalAgreements.Require(kind == LocalAgreementKind.LocalAgreement || rules == LocalRules.Silent);
        LocalAgreementRules.AnswerSaysWhat.Require(rules.IsWhole);
        return rules;
    }

    static LocalGoalContent Checked(LocalGoalContent content)
    {
        LocalAgreementRules.GoalHasIndicator.Require(!IsBlank(content.Goal) && !IsBlank(content.Indicator));
        return new(content.Goal.Trim(), content.Indicator.Trim(), Trimmed(content.Target));
    }

    DraftSection Find(string key) => Section(key) ?? throw LocalAgreementRules.InTheDraft.Broken("Avsnittet finns inte i utkastet längre. Ladda om sidan.");
    LocalGoal FindGoal(int id) => Goals.FirstOrDefault(g => g.Id == id) ?? throw LocalAgreementRules.InTheDraft.Broken("Målet finns inte i utkastet längre. Ladda om sidan.");

    DraftComment FindOpen(int id)
    {
        var comment = Comments.FirstOrDefault(c => c.Id == id) ?? throw LocalAgreementRules.InTheDraft.Broken("Kommentaren finns inte i utkastet längre. Ladda om sidan.");
        LocalAgreementRules.NotResolved.Require(comment.IsOpen);
        return comment;
    }

    void Put(DraftSection section) => Sections = [.. Sections.Select(s => s.Key == section.Key ? section : s)];
    void Put(DraftComment comment) => Comments = [.. Comments.Select(c => c.Id == comment.Id ? comment : c)];
}
