package org.redress.web.closure;

import java.util.List;
import org.redress.closure.boundary.AnswerContact;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.web.notification.GuardedText;

/** What the customer was told and how, as it is typed. */
public abstract class ToldText extends GuardedText {
    private static final long serialVersionUID = 1L;

    private ReportWay way = ReportWay.TELEPHONE;

    AnswerContact told(String workItemId) {
        return new AnswerContact(workItemId, getWords(), way, getBecause());
    }

    public List<ReportWay> getWays() {
        return List.of(ReportWay.values());
    }

    public ReportWay getWay() {
        return way;
    }

    public void setWay(ReportWay way) {
        this.way = way;
    }
}
