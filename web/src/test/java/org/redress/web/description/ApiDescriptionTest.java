package org.redress.web.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.web.casehistory.EventsResource;
import org.redress.web.description.ApiManual.Operation;
import org.redress.web.rest.RecordSchema;

class ApiDescriptionTest {
    @Test
    void describesEachResourceAndEachRecordWithAName() {
        Set<JavaClass> ours = Set.copyOf(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.redress.web"));

        assertThat(ours.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class)
                                && type.getAnnotationOfType(Path.class).value().startsWith("/v1"))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        DescribedRecords.RESOURCES.stream().map(Class::getName).toList());
        assertThat(ours.stream()
                        .filter(type -> type.isAnnotatedWith(Schema.class))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        DescribedRecords.all().stream().map(Class::getName).toList());
    }

    @Test
    void tellsTheChoicesOfAnAnswer() {
        JsonObject event = RecordSchema.answered(EventsResource.Event.class);

        assertThat(event.getJsonObject("properties").getJsonObject("kind").getJsonArray("enum"))
                .hasSize(CaseEventKind.values().length);
        assertThat(event.getJsonArray("required").toString()).contains("\"reference\"", "\"kind\"", "\"data\"");
    }

    @Test
    void hasAnExampleForEachCommandThatIsReadAsItStands() {
        JsonObject examples = ApiSchemas.examples();

        assertThat(examples.keySet()).isEqualTo(DescribedRecords.COMMANDS.keySet());
        DescribedRecords.COMMANDS.forEach(
                (name, type) -> assertThat(org.redress.web.rest.ReadRecords.read(type, examples.getJsonObject(name)))
                        .isInstanceOf(type));
    }

    @Test
    void writesALineForEachOperation() {
        List<Operation> told = new ApiManual(document()).subjects().get(0).operations();

        assertThat(told)
                .extracting(Operation::line)
                .containsExactly(
                        "api \"$API/complaints/$REFERENCE/promises\"",
                        "api -H 'Idempotency-Key: '$(uuidgen) \"$API/complaints/$REFERENCE/promises\""
                                + " -d '{\"about\":\"…\",\"when\":{\"day\":\"2026-09-29\"},\"how\":\"TELEPHONE\"}'",
                        "api -X DELETE \"$API/webhooks/$WEBHOOK\"");
        assertThat(told.get(1).body())
                .extracting(ApiManual.Entry::name, ApiManual.Entry::type, ApiManual.Entry::required)
                .containsExactly(
                        tuple("about", "string", true),
                        tuple("when", "object", true),
                        tuple("how", "TELEPHONE | POST", true),
                        tuple("note", "string", false));
        assertThat(told.get(0).answers()).extracting(ApiManual.Entry::name).containsExactly("200", "401");
    }

    private static JsonObject document() {
        return Json.createReader(new StringReader("""
                {"paths": {
                  "/api/v1/complaints/{reference}/promises": {
                    "get": {"tags": ["Promises"], "responses": {"401": {"description": "No"}, "200": {"description": "Yes"}}},
                    "post": {"tags": ["Promises"],
                      "parameters": [{"$ref": "#/components/parameters/Key"}],
                      "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Contact"}}}},
                      "responses": {}}},
                  "/api/v1/webhooks/{webhook}": {"delete": {"tags": ["Promises"], "responses": {}}}},
                 "components": {
                  "parameters": {"Key": {"name": "Idempotency-Key", "required": true, "schema": {"type": "string"}}},
                  "schemas": {"Contact": {"type": "object", "required": ["about", "when", "how"], "properties": {
                    "about": {"type": "string"},
                    "when": {"type": "object", "required": ["day"], "properties": {"day": {"type": "string", "format": "date"}}},
                    "how": {"type": "string", "enum": ["TELEPHONE", "POST"]},
                    "note": {"type": "string"}}}}}}""")).readObject();
    }
}
