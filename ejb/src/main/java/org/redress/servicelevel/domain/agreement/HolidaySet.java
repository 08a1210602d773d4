package org.redress.servicelevel.domain.agreement;

import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.SouthAfricanHolidays;

/**
 * Whose public holidays an agreement keeps. Those of any other place are written down as special days, so that they are
 * signed with the rest. Source: R-107, D-09.
 */
public enum HolidaySet {
    NONE {
        @Override
        public HolidayPlan plan() {
            return HolidayPlan.NONE;
        }
    },
    SOUTH_AFRICA {
        @Override
        public HolidayPlan plan() {
            return SouthAfricanHolidays.plan();
        }
    };

    public abstract HolidayPlan plan();
}
