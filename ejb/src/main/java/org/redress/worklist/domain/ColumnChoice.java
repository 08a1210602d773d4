package org.redress.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;

/**
 * Which columns somebody leaves out of one view of her inbox. It lasts until she chooses others; of a view that was kept it
 * ends with the view. Source.
 */
@Entity
@Table(name = "column_choice")
@SequenceGenerator(name = "column_choice_seq", sequenceName = "column_choice_seq", allocationSize = 50)
public class ColumnChoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "column_choice_seq")
    private long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "view_key")
    private String viewKey;

    @Column(name = "hidden_columns")
    private String hiddenColumns;

    @Version
    private long version;

    protected ColumnChoice() {}

    public ColumnChoice(long staffId, ViewKey view, Set<ListColumn> without) {
        this.staffId = staffId;
        this.viewKey = view.text();
        this.hiddenColumns = ListColumn.joined(without);
    }

    /** From now on it leaves out these. */
    public void leaveOut(Set<ListColumn> without) {
        hiddenColumns = ListColumn.joined(without);
    }

    public boolean isOf(long staff, ViewKey view) {
        return staffId == staff && isOf(view);
    }

    public boolean isOf(ViewKey view) {
        return viewKey.equals(view.text());
    }

    /** The columns that are left out. */
    public Set<ListColumn> hidden() {
        return ListColumn.parsed(hiddenColumns);
    }
}
