package org.redress.stakeholder.boundary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * A stakeholder as a page shows her.
 *
 * @param name the person, department or firm; may be empty
 * @param outside whether she does not belong to the organisation
 * @param reason why it concerns her
 * @param expected what she is asked for; may be empty
 * @param byRule whether the decision table named her
 * @param excuse why she need not be told; empty unless excused
 * @param answer what she said to it; may be empty
 * @param reports each time she was told, the oldest first
 */
public record StakeholderView(
        long stakeholderId,
        StakeholderRole role,
        String name,
        String contact,
        boolean outside,
        Part part,
        String reason,
        String expected,
        boolean byRule,
        ReportState state,
        String excuse,
        String answer,
        List<ReportView> reports) {
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public StakeholderView {
        reports = List.copyOf(reports);
    }

    static StakeholderView of(Stakeholder stakeholder, List<ReportView> reports) {
        return new StakeholderView(
                stakeholder.id(),
                stakeholder.role(),
                stakeholder.name(),
                stakeholder.contact(),
                stakeholder.isOutside(),
                stakeholder.part(),
                stakeholder.reason(),
                stakeholder.expected(),
                stakeholder.isByRule(),
                stakeholder.state(),
                stakeholder.excuse(),
                stakeholder.answer(),
                reports);
    }

    /** Whether a letter reaches her by mail. */
    public boolean isReachedByMail() {
        return MAIL_ADDRESS.matcher(contact).matches();
    }

    public boolean isWaiting() {
        return state == ReportState.WAITING;
    }

    public boolean isTold() {
        return state == ReportState.TOLD;
    }

    /** The report that says she was told this time. */
    public Optional<ReportView> lastReport() {
        return isTold() && !reports.isEmpty() ? Optional.of(reports.get(reports.size() - 1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Stakeholder#" + stakeholderId;
    }
}
