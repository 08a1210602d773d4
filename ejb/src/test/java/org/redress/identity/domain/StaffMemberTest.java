package org.redress.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffMemberTest {
    @ParameterizedTest
    @CsvSource({"Lerato Khumalo,LK", "Administrator,A", "Anna van der Merwe,AM", "  Sipho   Ndlovu ,SN"})
    void hasTheInitialsOfHerFirstAndLastName(String name, String initials) {
        assertThat(new StaffMember(name).initials()).isEqualTo(initials);
    }
}
