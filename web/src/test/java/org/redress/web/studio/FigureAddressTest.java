package org.redress.web.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.studio.domain.FigurePeriod;

class FigureAddressTest {
    @Test
    void comesBackAsItIsWritten() {
        FigureAddress address = FigureAddress.read("3", "90");

        assertThat(address).isEqualTo(new FigureAddress(Optional.of(3), FigurePeriod.DAYS_90));
        assertThat(address.query()).isEqualTo("&release=3&days=90");
        assertThat(FigureAddress.read("", "all").query()).isEqualTo("&release=&days=all");
    }

    @Test
    void takesWhateverElseIsAskedForAllReleasesAndThirtyDays() {
        assertThat(FigureAddress.read("newest", "-1"))
                .isEqualTo(FigureAddress.read("99999999999", ""))
                .isEqualTo(new FigureAddress(Optional.empty(), FigurePeriod.DAYS_30));
    }
}
