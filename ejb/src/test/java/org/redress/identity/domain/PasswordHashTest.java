package org.redress.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void fitsItsOwnPasswordAndNoOther() {
        PasswordHash hash = PasswordHash.of("a long enough secret", 1_000);

        assertThat(hash.fits("a long enough secret")).isTrue();
        assertThat(hash.fits("a long enough Secret")).isFalse();
        assertThat(hash.fits("")).isFalse();
    }

    @Test
    void keepsTheAlgorithmAndAtLeastSixHundredThousandIterationsWithTheHash() {
        String[] parts = PasswordHash.of("a long enough secret").text().split("\\$");

        assertThat(parts).hasSize(4);
        assertThat(parts[0]).isEqualTo("PBKDF2WithHmacSHA256");
        assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void isAnotherHashEachTime() {
        assertThat(PasswordHash.of("the same", 1_000)).isNotEqualTo(PasswordHash.of("the same", 1_000));
    }

    @Test
    void stillFitsAfterTheNumberOfIterationsHasGrown() {
        assertThat(new PasswordHash(PasswordHash.of("from long ago", 10).text()).fits("from long ago"))
                .isTrue();
    }

    @Test
    void ofAPublishedPasswordFitsThatAlone() {
        PasswordHash hash = PasswordHash.ofPublished("printed in the manual");

        assertThat(hash.fits("printed in the manual")).isTrue();
        assertThat(hash.fits("printed in the Manual")).isFalse();
    }

    @Test
    void ofNothingFitsNothing() {
        assertThat(PasswordHash.ofNothing().fits("")).isFalse();
    }

    @Test
    void doesNotPrintItself() {
        PasswordHash hash = PasswordHash.of("a long enough secret", 1_000);

        assertThat(hash.toString()).doesNotContain("$");
    }
}
