package org.redress.notification.boundary;

import java.util.List;
import java.util.Map;
import org.redress.servicelevel.domain.alarm.ClockNews;

/**
 * What a summary tells, each clock once.
 *
 * @param breached whose time ran out
 * @param escalated of which the next rung of the ladder heard
 * @param warned whose time is running out
 * @param due which run out today
 * @param references what the cases are called
 */
record DigestNews(
        List<ClockNews> breached,
        List<ClockNews> escalated,
        List<ClockNews> warned,
        List<ClockNews> due,
        Map<Long, String> references) {
    int size() {
        return breached.size() + escalated.size() + warned.size() + due.size();
    }
}
