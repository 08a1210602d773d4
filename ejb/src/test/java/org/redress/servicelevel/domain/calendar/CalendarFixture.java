package org.redress.servicelevel.domain.calendar;

import java.time.Instant;
import java.util.List;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.HolidaySet;

/** The calendar of a house in Kimberley, from half past eight to six. */
public final class CalendarFixture {
    public static final CalendarSeed SEED = new CalendarSeed() {
        @Override
        public CalendarLine line() {
            return new CalendarLine(HouseCalendar.OF_THE_HOUSE, "Calendar of the house", AgreementFixture.ZONE);
        }

        @Override
        public CalendarTerms terms() {
            return new CalendarTerms(opensAt("08:30"), ListedHolidays.NONE);
        }
    };

    private CalendarFixture() {}

    public static HouseCalendar configured() {
        return new HouseCalendar(SEED, AgreementFixture.NOW);
    }

    public static AgreedHours opensAt(String opens, SpecialDay... special) {
        return new AgreedHours(
                WeekPlan.mondayToFriday(Frame.of(opens, "18:00")), HolidaySet.SOUTH_AFRICA, List.of(special));
    }

    public static CalendarTerms terms(String opens, SpecialDay... special) {
        return new CalendarTerms(opensAt(opens, special), ListedHolidays.NONE);
    }

    public static CalendarSignedOff signedOff(Instant validFrom, long by, Instant at) {
        return new CalendarSignedOff(validFrom, by, "Manager", at);
    }
}
