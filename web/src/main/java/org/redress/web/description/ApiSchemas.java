package org.redress.web.description;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.redress.web.rest.Api;
import org.redress.web.rest.RecordSchema;

/**
 * Completes the description of the interface by what the server cannot see: commands and answers as they are read and
 * written here, with examples that work; the problem that each failure is; the token that each request needs; the key that
 * names a request. What pages ask is no part of it. Runs when the pages are built, not when the server starts, and more than
 * once for one description.
 */
public class ApiSchemas implements OASFilter {
    private static final String KEY = "IdempotencyKey";
    private static final String OWN_KEY = "OwnIdempotencyKey";
    private static final String PROBLEM = "Problem";
    private static final String NO_TOKEN = "There is no token, or it is good for nothing any more.";
    private static final String NOT_FOR_IT = "The token lacks the scope, or whom it works for may not do this.";
    private static final String PAGES = "/api/pages/";
    private static final int FIRST_FAILURE = 400;

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components =
                description.getComponents() == null ? OASFactory.createComponents() : description.getComponents();
        describe(components);
        description.setComponents(components);
        List.copyOf(description.getPaths().getPathItems().keySet()).stream()
                .filter(path -> path.contains(PAGES))
                .forEach(description.getPaths()::removePathItem);
        description.getPaths().getPathItems().values().forEach(ApiSchemas::complete);
    }

    private static void describe(Components components) {
        JsonObject examples = examples();
        DescribedRecords.COMMANDS.forEach((name, type) -> components.addSchema(
                name, schema(RecordSchema.of(type, Set.of())).addExample(plain(examples.getJsonObject(name)))));
        DescribedRecords.all().forEach(type -> components.addSchema(DescribedRecords.nameOf(type), schema(json(type))));
        DescribedRecords.CHOICES.forEach(type -> components.addSchema(
                type.getSimpleName(),
                OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .map(Object.class::cast)
                                .toList())));
        components.addSchema(
                "FormData",
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("What the schema of the outcome says: GET /v1/work-items/{id} has it, and"
                                + " GET /v1/forms those of all forms."));
        components.addSchema(PROBLEM, problem());
        components.addParameter(KEY, key(true));
        components.addParameter(OWN_KEY, key(false));
    }

    private static JsonObject json(Class<? extends Record> type) {
        return DescribedRecords.isSent(type) ? RecordSchema.of(type, Set.of()) : RecordSchema.answered(type);
    }

    /** What RFC 9457 has, with our code and the entries that do not fit. */
    private static Schema problem() {
        Schema entry = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("field", text("Its place, like offer.options[0].cost; empty for the whole."))
                .addProperty("message", text("What is expected, in a sentence."));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("type", text("Always about:blank."))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("title", text("What happened and what to do next, in a sentence."))
                .addProperty("code", text("Like RDR-CMP-001; never another meaning."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(entry)
                                .description("Which entries do not fit, where that is what happened."))
                .required(List.of("type", "status", "title", "code"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Parameter key(boolean required) {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(required)
                .description(
                        "Chosen by you, at most 100 characters. The same key with the same body gets the same answer"
                                + " again for a day, and nothing is done twice.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(100));
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            needsToken(operation);
            if (method != PathItem.HttpMethod.GET && !isTakingFiles(operation) && !namesItsKey(operation)) {
                operation.addParameter(OASFactory.createParameter().ref(OWN_KEY));
            }
            operation.getResponses().getAPIResponses().forEach(ApiSchemas::tellProblems);
        });
    }

    /** Whatever is described here wants a token with a scope; a resource says more of it only where there is more to say. */
    private static void needsToken(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(Api.TOKEN));
        }
        APIResponses answers = operation.getResponses();
        Stream.of(Map.entry("401", NO_TOKEN), Map.entry("403", NOT_FOR_IT))
                .filter(each -> !answers.hasAPIResponse(each.getKey()))
                .forEach(each -> answers.addAPIResponse(
                        each.getKey(), OASFactory.createAPIResponse().description(each.getValue())));
    }

    private static boolean isTakingFiles(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("text/csv");
    }

    private static boolean namesItsKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getRef)
                        .filter(Objects::nonNull)
                        .anyMatch(ref -> ref.endsWith("/" + KEY) || ref.endsWith("/" + OWN_KEY));
    }

    private static void tellProblems(String status, APIResponse response) {
        if (status.matches("\\d+") && Integer.parseInt(status) >= FIRST_FAILURE) {
            Content content = OASFactory.createContent()
                    .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(PROBLEM)));
            response.setContent(content);
        }
    }

    static JsonObject examples() {
        try (InputStream file = ApiSchemas.class.getResourceAsStream("examples.json");
                JsonReader reader = Json.createReader(Objects.requireNonNull(file, "examples.json"))) {
            return reader.readObject();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Schema schema(JsonObject json) {
        Schema schema = OASFactory.createSchema();
        schema.addType(SchemaType.valueOf(json.getString("type").toUpperCase(Locale.ROOT)));
        if (json.containsKey("format")) {
            schema.setFormat(json.getString("format"));
        }
        if (json.containsKey("maxLength")) {
            schema.setMaxLength(json.getInt("maxLength"));
        }
        if (json.get("minimum") instanceof JsonNumber least) {
            schema.setMinimum(new BigDecimal(least.toString()));
        }
        if (json.get("maximum") instanceof JsonNumber most) {
            schema.setMaximum(new BigDecimal(most.toString()));
        }
        if (json.get("enum") instanceof JsonArray choices) {
            schema.setEnumeration(List.copyOf(texts(choices)));
        }
        if (json.get("items") instanceof JsonObject items) {
            schema.setItems(schema(items));
        }
        if (json.get("properties") instanceof JsonObject properties) {
            properties.forEach((name, value) -> schema.addProperty(name, schema(value.asJsonObject())));
        }
        if (json.get("additionalProperties") instanceof JsonObject values) {
            schema.setAdditionalPropertiesSchema(schema(values));
        }
        if (json.get("required") instanceof JsonArray required) {
            schema.setRequired(texts(required).stream().map(String::valueOf).toList());
        }
        return schema;
    }

    private static List<Object> texts(JsonArray array) {
        return array.stream().map(ApiSchemas::text).toList();
    }

    private static Object text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> entries = new LinkedHashMap<>();
            object.forEach((name, each) -> entries.put(name, plain(each)));
            return entries;
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(ApiSchemas::plain).toList();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return value == JsonValue.TRUE || value == JsonValue.FALSE ? (Object) (value == JsonValue.TRUE) : text(value);
    }
}
