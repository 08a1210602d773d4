package org.redress.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrganisationUnitTest {
    private static final ZoneId JOHANNESBURG = ZoneId.of("Africa/Johannesburg");

    private final OrganisationUnit top =
            OrganisationUnit.organisation("ORGANISATION", "Karoo Home & Hi-Fi", JOHANNESBURG, Locale.ENGLISH);
    private final OrganisationUnit branch = top.with(UnitKind.BRANCH, "WINDHOEK", "Windhoek");
    private final OrganisationUnit team = branch.with(UnitKind.TEAM, "INTAKE", "Intake");

    @Test
    void inheritsZoneAndLanguageFromAbove() {
        assertThat(team.zone()).isEqualTo(JOHANNESBURG);
        assertThat(team.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void handsItsOwnZoneAndLanguageDown() {
        branch.liveIn(ZoneId.of("Africa/Windhoek"));
        branch.speak(Locale.forLanguageTag("af"));

        assertThat(team.zone()).isEqualTo(ZoneId.of("Africa/Windhoek"));
        assertThat(team.language().getLanguage()).isEqualTo("af");
        assertThat(top.zone()).isEqualTo(JOHANNESBURG);
    }

    @Test
    void standsOnlyBelowAHigherLevel() {
        assertThatThrownBy(() -> team.with(UnitKind.BRANCH, "B", "B")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> team.with(UnitKind.TEAM, "T", "T")).isInstanceOf(IllegalArgumentException.class);
    }
}
