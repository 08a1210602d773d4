package org.redress.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;

/**
 * A way to look at the work list that somebody keeps under a name: a view, what of it, and without which columns. It shows
 * whoever opens it what she herself may see. Only its owner changes it; one that is shared stands in everybody's inbox.
 * Source.
 */
@Entity
@Table(name = "saved_view")
@SequenceGenerator(name = "saved_view_seq", sequenceName = "saved_view_seq", allocationSize = 50)
public class SavedView {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view_seq")
    private long id;

    @Column(name = "owner_id")
    private long ownerId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "base_view")
    private WorkListView view;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phase;

    private @Nullable String severity;

    private @Nullable String team;

    private @Nullable Long holder;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @Enumerated(EnumType.STRING)
    private @Nullable Medium medium;

    @Column(name = "hidden_columns")
    private String hiddenColumns;

    private boolean shared;

    @Version
    private long version;

    protected SavedView() {}

    public SavedView(long ownerId, String name) {
        this.ownerId = ownerId;
        this.name = name.strip();
    }

    /** From now on it shows that. */
    public void show(WorkListView newView, Narrowing of, Set<ListColumn> without) {
        view = newView;
        phase = of.phase().orElse(null);
        severity = of.severity().orElse(null);
        team = of.team().orElse(null);
        holder = of.holder().orElse(null);
        grade = of.grade().orElse(null);
        medium = of.medium().orElse(null);
        hiddenColumns = ListColumn.joined(without);
    }

    /** It stands in everybody's inbox. */
    public void share() {
        shared = true;
    }

    /** It stands in its owner's inbox only. */
    public void keepToOwner() {
        shared = false;
    }

    public boolean isOf(long staffId) {
        return ownerId == staffId;
    }

    public boolean isSeenBy(long staffId) {
        return shared || isOf(staffId);
    }

    public long id() {
        return id;
    }

    public long ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    public WorkListView view() {
        return view;
    }

    public Narrowing narrowing() {
        return new Narrowing(
                Optional.ofNullable(phase),
                Optional.ofNullable(severity),
                Optional.ofNullable(team),
                Optional.ofNullable(holder),
                Optional.ofNullable(grade),
                Optional.ofNullable(medium));
    }

    /** The columns it leaves out. */
    public Set<ListColumn> hidden() {
        return ListColumn.parsed(hiddenColumns);
    }

    public boolean isShared() {
        return shared;
    }
}
