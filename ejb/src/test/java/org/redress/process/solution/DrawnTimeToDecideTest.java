package org.redress.process.solution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.WorkingTime;

class DrawnTimeToDecideTest {
    @Test
    void readsWorkingTimeAndOperatingDaysAndNothingElse() {
        assertThat(DrawnTimeToDecide.amount("${due.in('8 h')}")).contains(WorkingTime.parse("8 h"));
        assertThat(DrawnTimeToDecide.amount("${due.days(3)}")).contains(WorkingTime.parse("3 d"));
        assertThat(DrawnTimeToDecide.amount("${due.at('promise')}")).isEmpty();
    }
}
