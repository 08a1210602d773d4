package org.redress.studio.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.identity.domain.StaffRef;
import org.redress.studio.domain.DraftRefused.Problem;

/**
 * What may become the next release: the models of the release that was live when it was begun, and what was changed in them
 * since. It is drawn by one person at a time, step by step, each of which can be undone; it may be broken meanwhile, for
 * nothing of it runs. It is offered with a plan of what it improves, and approved by somebody who has neither drawn in it nor
 * offered it; then it goes live, at once or at its moment. Withdrawn, declined, or not fit to go live, it is drawn again. A
 * draft that began with a release which is not live any more takes in what is live before it is offered. It ends released or
 * discarded. Source, D-30.
 */
@Entity
@Table(name = "model_draft")
@SequenceGenerator(name = "model_draft_seq", sequenceName = "model_draft_seq", allocationSize = 1)
public class ModelDraft {
    /** Of so many steps the last can be undone. */
    public static final int UNDOABLE = 200;

    /** So many files has a draft at most, those of the product with them. */
    public static final int MOST_FILES = 100;

    /** How far ahead the moment may be at which a draft goes live. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(366);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "model_draft_seq")
    @Column(name = "draft_number")
    private long number;

    private String title;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(name = "base_release")
    private int base;

    /** The newest shipped release that its models take into account. */
    @Column(name = "shipped_release")
    private int shipped;

    private int revision;

    private int steps;

    @Column(name = "begun_by")
    private long begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "editor_id")
    private @Nullable Long editorId;

    @Column(name = "editor_since")
    private @Nullable Instant editorSince;

    @Column(name = "editor_seen_at")
    private @Nullable Instant editorSeenAt;

    @Embedded
    private WrittenPlan plan = new WrittenPlan();

    @Column(name = "offered_by")
    private @Nullable Long offeredBy;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    @Column(name = "goes_live_at")
    private @Nullable Instant goesLiveAt;

    @Column(name = "approved_by")
    private @Nullable Long approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "declined_by")
    private @Nullable Long declinedBy;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Column(name = "declined_because")
    private @Nullable String declinedBecause;

    @Column(name = "not_live_at")
    private @Nullable Instant notLiveAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GoLiveTrouble trouble;

    @ElementCollection
    @CollectionTable(name = "model_draft_writer", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "staff_id")
    private Set<Long> writers = new HashSet<>();

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DrawnFile> files = new ArrayList<>();

    @Version
    private long version;

    protected ModelDraft() {}

    /** Begins one that says what a release says. */
    public ModelDraft(String title, Release release, DoneBy begun) {
        this.title = title.strip();
        this.state = DraftState.DRAWING;
        this.base = release.number();
        this.shipped = release.shipped();
        this.begunBy = begun.staffId();
        this.begunAt = begun.at();
        this.changedBy = begun.staffId();
        this.changedAt = begun.at();
    }

    /** Takes what was shipped into account: it says this from the beginning. */
    public void takeUp(Release waiting, ModelSet merged, ModelSet baseModels, DoneBy taken) {
        shipped = waiting.number();
        says(merged, baseModels);
        wrote(taken);
    }

    /**
     * Somebody comes to draw.
     *
     * @throws DraftRefused when it is not drawn any more, or somebody else draws
     */
    public void come(DoneBy come) {
        requireDrawing();
        requireNobodyElse(come);
        if (editor(come.at()).isEmpty()) {
            editorId = come.staffId();
            editorSince = come.at();
        }
        editorSeenAt = come.at();
    }

    /**
     * Somebody draws from now on, whoever did before.
     *
     * @throws DraftRefused when it is not drawn any more
     */
    public void takeOver(DoneBy taken) {
        requireDrawing();
        if (!isDrawnNowBy(taken.staffId(), taken.at())) {
            editorId = taken.staffId();
            editorSince = taken.at();
        }
        editorSeenAt = taken.at();
    }

    /** She draws no longer; where somebody else does, that stays. */
    public void leave(long staffId) {
        if (Objects.equals(editorId, staffId)) {
            nobodyDraws();
        }
    }

    /**
     * A file says this from now on.
     *
     * @param read the revision on which it was drawn
     * @param text what it says; empty to take the file away
     * @return the step to keep; empty when it said so already, also where the same was sent twice
     * @throws DraftRefused when it is not drawn any more, somebody else draws or has drawn meanwhile, there is no such file to
     *     take away, or there would be too many
     */
    public Optional<DraftChange> draw(
            int read, ModelSet baseModels, String resource, Optional<String> text, DoneBy drawn) {
        requireDrawing();
        requireNobodyElse(drawn);
        Optional<String> before = text(resource, baseModels);
        if (before.equals(text) && isSentTwice(read, drawn)) {
            return Optional.empty();
        }
        requireRevision(read);
        come(drawn);
        if (before.equals(text)) {
            return nothingToTake(resource, text);
        }
        if (before.isEmpty() && models(baseModels).resources().size() >= MOST_FILES) {
            throw new DraftRefused(Problem.TOO_MANY_FILES, MOST_FILES);
        }
        put(resource, text, baseModels);
        wrote(drawn);
        return Optional.of(new DraftChange(number, ++steps, resource, before, text, drawn));
    }

    /**
     * The last step is undone.
     *
     * @throws DraftRefused when it is not drawn any more, or somebody else draws or has drawn meanwhile
     */
    public void undo(int read, DraftChange change, ModelSet baseModels, DoneBy undone) {
        requireTurn(read, undone);
        change.undo();
        put(change.resource(), change.before(), baseModels);
        wrote(undone);
    }

    /**
     * The step that was undone last is done again.
     *
     * @throws DraftRefused when it is not drawn any more, or somebody else draws or has drawn meanwhile
     */
    public void redo(int read, DraftChange change, ModelSet baseModels, DoneBy redone) {
        requireTurn(read, redone);
        change.redo();
        put(change.resource(), change.after(), baseModels);
        wrote(redone);
    }

    /**
     * What is live now is taken into account: files that were not changed here come from there. What was drawn before cannot be
     * undone after that.
     *
     * @param merge what it says itself and what the newer release says, beside what both began with
     * @param choice of the files that both have changed, those that stay as they are here, and those that come from there
     * @throws DraftRefused when nothing newer is live, a file is not chosen, it is not drawn any more, or somebody else draws or
     *     has drawn meanwhile
     */
    public void takeIn(int read, Release newer, ModelMerge merge, Choice choice, DoneBy taken) {
        requireTurn(read, taken);
        if (!isOvertakenBy(newer.number())) {
            throw new DraftRefused(Problem.NOTHING_NEWER);
        }
        Set<String> open = merge.open(choice.all());
        if (!open.isEmpty()) {
            throw new DraftRefused(Problem.CHOOSE_WHOSE, String.join(", ", open));
        }
        base = newer.number();
        shipped = Math.max(shipped, newer.shipped());
        says(merge.keeping(choice.mine()), merge.theirs());
        wrote(taken);
    }

    /**
     * It is offered to a second person.
     *
     * @param goLive the moment from which it is to be live; empty for as soon as it is approved
     * @param live the release that is live now
     * @throws DraftRefused when it is not drawn any more, somebody else draws or has drawn meanwhile, another release is live,
     *     nothing is changed, or the moment has passed
     */
    public void offer(int read, ImprovementPlan improvement, Optional<Instant> goLive, int live, DoneBy offered) {
        requireDrawing();
        requireNobodyElse(offered);
        requireRevision(read);
        requireNotOvertaken(live);
        if (files.isEmpty()) {
            throw new DraftRefused(Problem.NOTHING_CHANGED);
        }
        if (goLive.filter(moment -> !moment.isAfter(offered.at())).isPresent()) {
            throw new DraftRefused(Problem.GOES_LIVE_IN_THE_PAST);
        }
        if (goLive.filter(moment -> moment.isAfter(offered.at().plus(LONGEST_WAIT)))
                .isPresent()) {
            throw new DraftRefused(Problem.GOES_LIVE_TOO_LATE);
        }
        plan.write(improvement);
        goesLiveAt = goLive.orElse(null);
        offeredBy = offered.staffId();
        offeredAt = offered.at();
        forgetWhatStoppedIt();
        nobodyDraws();
        state = DraftState.OFFERED;
    }

    /**
     * What was offered or approved is drawn again.
     *
     * @throws DraftRefused when it is neither
     */
    public void withdraw() {
        if (state != DraftState.OFFERED && state != DraftState.APPROVED) {
            throw new DraftRefused(Problem.NOT_OFFERED);
        }
        drawAgain();
    }

    /**
     * A second person approves.
     *
     * @param read the revision that she has looked at
     * @param live the release that is live now
     * @throws DraftRefused when it is not offered, she has drawn in it or offered it, it is another one than she has looked at, or
     *     another release is live
     */
    public void approve(int read, int live, DoneBy approved) {
        requireOffered();
        requireRevision(read);
        if (isOwnOf(approved.staffId())) {
            throw new DraftRefused(Problem.OWN_DRAFT);
        }
        requireNotOvertaken(live);
        approvedBy = approved.staffId();
        approvedAt = approved.at();
        state = DraftState.APPROVED;
    }

    /**
     * A second person does not approve.
     *
     * @throws DraftRefused when it is not offered
     */
    public void decline(String reason, DoneBy declined) {
        requireOffered();
        drawAgain();
        declinedBy = declined.staffId();
        declinedAt = declined.at();
        declinedBecause = reason.strip();
    }

    /** It is live; nothing is drawn in it any more. */
    public void goLive() {
        if (state != DraftState.APPROVED) {
            throw new IllegalStateException("draft " + number + " is not approved, it is " + state);
        }
        state = DraftState.RELEASED;
    }

    /** At its moment it could not go live: it is drawn again. */
    public void stayDown(GoLiveTrouble why, Instant at) {
        drawAgain();
        trouble = why;
        notLiveAt = at;
    }

    /**
     * It is given up.
     *
     * @throws DraftRefused when it is released or given up already, or somebody else draws
     */
    public void discard(DoneBy discarded) {
        if (state.isOver()) {
            throw new DraftRefused(Problem.OVER);
        }
        requireNobodyElse(discarded);
        nobodyDraws();
        state = DraftState.DISCARDED;
    }

    /** All its models: those it began with, with what was changed. */
    public ModelSet models(ModelSet baseModels) {
        ModelSet models = baseModels;
        for (DrawnFile file : files) {
            models = models.with(file.resource(), file.text());
        }
        return models;
    }

    /** The names of the files that were changed, added or taken away, in their order. */
    public SortedSet<String> changed() {
        SortedSet<String> names = new TreeSet<>();
        files.forEach(file -> names.add(file.resource()));
        return names;
    }

    /** Whether another release is live than the one it began with. */
    public boolean isOvertakenBy(int live) {
        return base != live;
    }

    /** Whether it is approved and its moment has come. */
    public boolean isDue(Instant now) {
        return state == DraftState.APPROVED && (goesLiveAt == null || !goesLiveAt.isAfter(now));
    }

    /** Whether she has drawn in it or offered it, so that somebody else approves it. */
    public boolean isOwnOf(long staffId) {
        return writers.contains(staffId) || Objects.equals(offeredBy, staffId);
    }

    public long number() {
        return number;
    }

    public String title() {
        return title;
    }

    public DraftState state() {
        return state;
    }

    /** The number of the release it began with. */
    public int base() {
        return base;
    }

    /** The number of the newest shipped release that it takes into account. */
    public int shipped() {
        return shipped;
    }

    /** How often its models have changed: who changes them says on which she did. */
    public int revision() {
        return revision;
    }

    /** How many steps were drawn. */
    public int steps() {
        return steps;
    }

    public DoneBy begun() {
        return new DoneBy(begunBy, begunAt);
    }

    /** The last change of its models. */
    public DoneBy lastChange() {
        return new DoneBy(changedBy, changedAt);
    }

    /** Who draws at a moment; empty when nobody does. */
    public Optional<DraftEditor> editor(Instant now) {
        return Optional.ofNullable(editorId)
                .map(id ->
                        new DraftEditor(id, Objects.requireNonNull(editorSince), Objects.requireNonNull(editorSeenAt)))
                .filter(editor -> !editor.isAway(now));
    }

    /** Everybody who has drawn in it. */
    public Set<Long> writers() {
        return Set.copyOf(writers);
    }

    public Optional<ImprovementPlan> plan() {
        return plan.plan();
    }

    /** Who offered it last. */
    public Optional<DoneBy> offered() {
        return Optional.ofNullable(offeredBy).map(id -> new DoneBy(id, Objects.requireNonNull(offeredAt)));
    }

    /** The moment from which it is to be live; empty for as soon as it is approved. */
    public Optional<Instant> goesLiveAt() {
        return Optional.ofNullable(goesLiveAt);
    }

    public Optional<DoneBy> approved() {
        return Optional.ofNullable(approvedBy).map(id -> new DoneBy(id, Objects.requireNonNull(approvedAt)));
    }

    /** Who declined it and why, until it is offered again. */
    public Optional<DraftDeclined> declined() {
        return Optional.ofNullable(declinedBy)
                .map(id -> new DraftDeclined(
                        id, Objects.requireNonNull(declinedAt), Objects.requireNonNull(declinedBecause)));
    }

    /** Why it did not go live, until it is offered again. */
    public Optional<NotLive> notLive() {
        return Optional.ofNullable(notLiveAt).map(at -> new NotLive(at, Objects.requireNonNull(trouble)));
    }

    @Override
    public String toString() {
        return "ModelDraft " + number;
    }

    /** What a draft says happened to it. */
    public DraftHappened tells(DraftNews news, Optional<Long> by, Optional<Integer> release, Instant at) {
        Set<Long> told = new HashSet<>(writers);
        offered().map(DoneBy::staffId).ifPresent(told::add);
        return new DraftHappened(
                news,
                number,
                title,
                told,
                by,
                release,
                goesLiveAt(),
                declined()
                        .map(DraftDeclined::reason)
                        .or(() -> plan().map(ImprovementPlan::why))
                        .orElse(""),
                at);
    }

    private Optional<String> text(String resource, ModelSet baseModels) {
        return files.stream()
                .filter(file -> file.resource().equals(resource))
                .findFirst()
                .map(DrawnFile::text)
                .orElseGet(() -> baseModels.text(resource));
    }

    private void says(ModelSet all, ModelSet baseModels) {
        Set<String> other = all.unlike(baseModels);
        files.removeIf(file -> !other.contains(file.resource()));
        other.forEach(resource -> put(resource, all.text(resource), baseModels));
    }

    private void put(String resource, Optional<String> text, ModelSet baseModels) {
        if (text.equals(baseModels.text(resource))) {
            files.removeIf(file -> file.resource().equals(resource));
            return;
        }
        files.stream()
                .filter(file -> file.resource().equals(resource))
                .findFirst()
                .orElseGet(() -> added(resource))
                .says(text);
    }

    private DrawnFile added(String resource) {
        DrawnFile file = new DrawnFile(this, resource);
        files.add(file);
        return file;
    }

    private static Optional<DraftChange> nothingToTake(String resource, Optional<String> text) {
        if (text.isEmpty()) {
            throw new DraftRefused(Problem.NO_SUCH_FILE, resource);
        }
        return Optional.empty();
    }

    private void wrote(DoneBy drawn) {
        revision++;
        changedBy = drawn.staffId();
        changedAt = drawn.at();
        writers.add(drawn.staffId());
    }

    /** The answer to it was lost, and it is sent once more. */
    private boolean isSentTwice(int read, DoneBy drawn) {
        return read == revision - 1 && changedBy == drawn.staffId();
    }

    private void requireTurn(int read, DoneBy drawing) {
        requireDrawing();
        requireNobodyElse(drawing);
        requireRevision(read);
        come(drawing);
    }

    private void requireDrawing() {
        if (state != DraftState.DRAWING) {
            throw new DraftRefused(Problem.NOT_DRAWING);
        }
    }

    private void requireNobodyElse(DoneBy drawing) {
        editor(drawing.at())
                .filter(editor -> editor.staffId() != drawing.staffId())
                .ifPresent(editor -> {
                    throw new DraftRefused(Problem.SOMEBODY_ELSE_DRAWS, new StaffRef(editor.staffId()), editor.since());
                });
    }

    private void requireRevision(int read) {
        if (read != revision) {
            throw new DraftRefused(Problem.CHANGED_MEANWHILE);
        }
    }

    private void requireNotOvertaken(int live) {
        if (isOvertakenBy(live)) {
            throw new DraftRefused(Problem.OVERTAKEN, live);
        }
    }

    private void requireOffered() {
        if (state != DraftState.OFFERED) {
            throw new DraftRefused(Problem.NOT_OFFERED);
        }
    }

    private boolean isDrawnNowBy(long staffId, Instant now) {
        return editor(now).filter(editor -> editor.staffId() == staffId).isPresent();
    }

    private void drawAgain() {
        state = DraftState.DRAWING;
        approvedBy = null;
        approvedAt = null;
    }

    private void forgetWhatStoppedIt() {
        declinedBy = null;
        declinedAt = null;
        declinedBecause = null;
        notLiveAt = null;
        trouble = null;
    }

    private void nobodyDraws() {
        editorId = null;
        editorSince = null;
        editorSeenAt = null;
    }

    /**
     * Whose files count where two have changed one.
     *
     * @param mine stay as they are in the draft
     * @param theirs come from the release that is live
     */
    public record Choice(Set<String> mine, Set<String> theirs) {
        public Choice {
            mine = Set.copyOf(mine);
            theirs = Set.copyOf(theirs);
        }

        Set<String> all() {
            Set<String> chosen = new HashSet<>(mine);
            chosen.addAll(theirs);
            return chosen;
        }
    }
}
