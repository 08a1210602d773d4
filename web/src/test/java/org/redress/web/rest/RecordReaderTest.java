package org.redress.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static final Map<String, Object> GIVEN = Map.of("workItemId", "t-1");

    @Test
    void readsEveryKindOfEntry() {
        Order order = read("""
                {"what":"A kettle","colour":"RED","urgent":true,"pieces":3,"stars":4,"price":12.5,
                 "by":{"day":"2026-09-25","hour":"15:00"},"at":"2026-09-25T13:00:00Z",
                 "gifts":["BLUE"],"lines":[{"name":"cord"}],"note":"soon","answers":{"a":"b"}}""");

        assertThat(order)
                .isEqualTo(new Order(
                        "t-1",
                        "A kettle",
                        Colour.RED,
                        true,
                        3,
                        4,
                        new BigDecimal("12.5"),
                        new By(LocalDate.of(2026, 9, 25), LocalTime.of(15, 0)),
                        Optional.of(Instant.parse("2026-09-25T13:00:00Z")),
                        Set.of(Colour.BLUE),
                        List.of(new Line("cord")),
                        "soon",
                        Map.of("a", "b")));
    }

    @Test
    void takesWhatMayBeLeftOutForNothing() {
        Order order = read("""
                {"what":"A kettle","colour":"RED","pieces":3,"price":1,"by":{"day":"2026-09-25","hour":"15:00"},
                 "note":null}""");

        assertThat(order.urgent()).isFalse();
        assertThat(order.stars()).isZero();
        assertThat(order.at()).isEmpty();
        assertThat(order.gifts()).isEmpty();
        assertThat(order.lines()).isEmpty();
        assertThat(order.note()).isEmpty();
        assertThat(order.answers()).isEmpty();
    }

    @Test
    void namesEveryEntryThatDoesNotFitAndRepeatsNothing() {
        EntriesRefused refused = refused("""
                {"what":7,"colour":"PURPLE","urgent":"yes","pieces":1.5,"price":"dear",
                 "by":{"day":"Friday"},"at":"later","gifts":"BLUE","lines":[{"name":"a"},{"name":false}],
                 "size":"XL","workItemId":"another"}""");

        assertThat(refused.problems())
                .extracting(each -> each.field() + " " + each.message())
                .containsExactlyInAnyOrder(
                        "what must be a text",
                        "colour must be one of: RED, BLUE",
                        "urgent must be true or false",
                        "pieces must be a whole number",
                        "price must be a number",
                        "by.day must be a day like 2026-09-25",
                        "by.hour must be given",
                        "at must be a moment like 2026-09-25T15:00:00Z",
                        "gifts must be a list",
                        "lines[1].name must be a text",
                        "size is not known here",
                        "workItemId is not known here");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(refused("{}").problems())
                .extracting(EntryProblem::field)
                .containsExactly("colour", "pieces", "price", "by.day", "by.hour");
    }

    @Test
    void saysWhatARecordItselfRefuses() {
        assertThat(refused("""
                        {"what":"A kettle","colour":"RED","pieces":3,"price":1,
                         "by":{"day":"2026-09-25","hour":"15:00"},"lines":[{"name":" "}]}""").problems()).containsExactly(new EntryProblem("lines[0]", "a line has a name"));
    }

    @Test
    void refusesABodyThatIsNoObject() {
        for (String body : List.of("", "[]", "{\"a\":", "hello")) {
            assertThatThrownBy(() -> RecordBodyReader.object(new java.io.ByteArrayInputStream(body.getBytes())))
                    .as(body)
                    .isInstanceOf(EntriesRefused.class);
        }
    }

    @Test
    void isDescribedByItsSchema() {
        JsonObject schema = RecordSchema.of(Order.class, GIVEN.keySet());
        JsonObject properties = schema.getJsonObject("properties");

        assertThat(schema.getJsonArray("required").toString())
                .isEqualTo("[\"what\",\"colour\",\"pieces\",\"price\",\"by\"]");
        assertThat(properties.keySet()).doesNotContain("workItemId").hasSize(12);
        assertThat(properties.get("colour").toString()).isEqualTo("{\"type\":\"string\",\"enum\":[\"RED\",\"BLUE\"]}");
        assertThat(properties.get("what").toString()).isEqualTo("{\"type\":\"string\",\"maxLength\":20}");
        assertThat(properties.get("stars").toString()).isEqualTo("{\"type\":\"integer\",\"minimum\":0,\"maximum\":5}");
        assertThat(properties.get("at").toString()).isEqualTo("{\"type\":\"string\",\"format\":\"date-time\"}");
        assertThat(properties.getJsonObject("by").getJsonArray("required").toString())
                .isEqualTo("[\"day\",\"hour\"]");
        assertThat(properties.getJsonObject("gifts").getBoolean("uniqueItems")).isTrue();
    }

    private static Order read(String json) {
        return RecordReader.read(Order.class, object(json), GIVEN);
    }

    private static EntriesRefused refused(String json) {
        return catchThrowableOfType(EntriesRefused.class, () -> read(json));
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    /** What a thing can be painted. */
    public enum Colour {
        RED,
        BLUE
    }

    /** When it is wanted. */
    public record By(LocalDate day, LocalTime hour) {}

    /** A part of an order. */
    public record Line(String name) {
        public Line {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a line has a name");
            }
        }
    }

    /** One entry of each kind. */
    public record Order(
            String workItemId,
            @NotBlank @Size(max = 20) String what,
            Colour colour,
            boolean urgent,
            int pieces,
            @Min(0) @Max(5) int stars,
            BigDecimal price,
            By by,
            Optional<Instant> at,
            Set<Colour> gifts,
            List<Line> lines,
            String note,
            Map<String, String> answers) {}
}
