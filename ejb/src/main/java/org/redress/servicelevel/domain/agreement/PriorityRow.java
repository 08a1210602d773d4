package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.redress.servicelevel.domain.WorkingTime;

/** A priority, as columns. */
@Embeddable
public class PriorityRow implements Comparable<PriorityRow> {
    private int position;

    private String code;

    private String meaning;

    private String acknowledgement;

    @Column(name = "next_contact")
    private String nextContact;

    private String resolution;

    @Column(name = "share_percent")
    private BigDecimal percent;

    private boolean rebated;

    protected PriorityRow() {}

    PriorityRow(int position, AgreedPriority priority) {
        this.position = position;
        code = priority.code();
        meaning = priority.meaning();
        acknowledgement = priority.acknowledgement().text();
        nextContact = priority.nextContact().text();
        resolution = priority.resolution().text();
        percent = priority.percent();
        rebated = priority.rebated();
    }

    AgreedPriority priority() {
        return new AgreedPriority(
                code,
                meaning,
                WorkingTime.parse(acknowledgement),
                WorkingTime.parse(nextContact),
                WorkingTime.parse(resolution),
                percent,
                rebated);
    }

    @Override
    public int compareTo(PriorityRow other) {
        return Integer.compare(position, other.position);
    }
}
