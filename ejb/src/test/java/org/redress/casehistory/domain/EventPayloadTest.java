package org.redress.casehistory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventPayloadTest {
    @Test
    void isJsonWithItsNamesInOrder() {
        assertThat(EventPayload.write(Map.of("team", "INTAKE", "severity", "HIGH")))
                .isEqualTo("{\"severity\":\"HIGH\",\"team\":\"INTAKE\"}");
    }

    @Test
    void comesBackAsItWent() {
        Map<String, String> payload = Map.of(
                "empty", "", "quote\"d", "a \\ and \"b\"", "line", "one\ntwo\t\u0001", "name", "Ndlovu’s – ü 🙂");

        assertThat(EventPayload.read(EventPayload.write(payload))).isEqualTo(payload);
        assertThat(EventPayload.read(EventPayload.write(Map.of()))).isEmpty();
    }

    @Test
    void refusesWhatIsNotAPayload() {
        assertThatThrownBy(() -> EventPayload.read("{\"a\":\"b\",\"c\":1}")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> EventPayload.read("")).isInstanceOf(IllegalStateException.class);
    }
}
