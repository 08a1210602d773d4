package org.redress.notification.domain;

import java.util.List;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.ContactKind;

/** The table that says who is written to about what happened. */
public interface NoticeRules {
    /** Whether any row may apply to that kind of event. */
    boolean mention(CaseEventKind kind);

    /** What an event of a case of that kind calls for, in the order of the table. Source: R-083. */
    List<Notice> noticesOf(CaseEvent event, ContactKind contact);
}
