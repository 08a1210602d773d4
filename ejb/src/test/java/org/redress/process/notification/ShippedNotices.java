package org.redress.process.notification;

import org.redress.notification.domain.NoticeRules;
import org.redress.process.release.ShippedDecisions;
import org.redress.process.release.ShippedTables;

/** The table of notices as it is shipped, for tests of other packages. */
public final class ShippedNotices {
    private ShippedNotices() {}

    public static NoticeRules rules() {
        CamundaNoticeRules rules = new CamundaNoticeRules();
        rules.tables = new ShippedTables();
        rules.decisions = new ShippedDecisions();
        return rules;
    }
}
