package org.redress.servicelevel.domain.alarm;

/** Who hears of an alarm. The name is the code in the table of clock alarms. Source: R-065. */
public enum AlarmReceiver {
    /** Nobody: it stands in the history of the case. */
    NOBODY,
    /** Who deals with the case, or where nobody does yet, the supervisors of its team. */
    IN_CHARGE,
    /** The supervisors of the team the case is with. */
    SUPERVISOR,
    /** The service managers. */
    MANAGER
}
