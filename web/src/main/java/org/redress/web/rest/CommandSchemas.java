package org.redress.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.NextContact;
import org.redress.complaint.boundary.RegisterComplaint;

/** Adds to the description of the interface what the server cannot see: the commands, as {@link RecordReader} reads them. */
public class CommandSchemas implements OASFilter {
    private static final Map<String, Class<? extends Record>> COMMANDS = Map.of(
            "RegisterComplaint", RegisterComplaint.class,
            "NextContact", NextContact.class,
            "MovePromise", MovePromise.class);

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components =
                description.getComponents() == null ? OASFactory.createComponents() : description.getComponents();
        COMMANDS.forEach((name, type) -> components.addSchema(name, schema(RecordSchema.of(type, Set.of()))));
        components.addSchema(
                "FormData",
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("What the schema of the outcome says: GET /v1/work-items/{id} has it, and"
                                + " GET /v1/forms those of all forms."));
        description.setComponents(components);
    }

    static Schema schema(JsonObject json) {
        Schema schema = OASFactory.createSchema();
        schema.addType(SchemaType.valueOf(json.getString("type").toUpperCase(java.util.Locale.ROOT)));
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
        if (json.get("required") instanceof JsonArray required) {
            schema.setRequired(texts(required).stream().map(String::valueOf).toList());
        }
        return schema;
    }

    private static List<Object> texts(JsonArray array) {
        return array.stream().map(CommandSchemas::text).toList();
    }

    private static Object text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
