package org.redress.process.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.studio.domain.ModelSet;

/** The models and tables that the product ships, as they are or with one of them changed. */
public final class ShippedSet {
    public static final ModelSet SHIPPED = shipped();

    private ShippedSet() {}

    public static ModelSet with(String resource, UnaryOperator<String> change) {
        return with(SHIPPED, resource, change);
    }

    /** The same with a file changed; it must be there and become another. */
    public static ModelSet with(ModelSet models, String resource, UnaryOperator<String> change) {
        Map<String, String> resources = new TreeMap<>(models.resources());
        String before = Objects.requireNonNull(resources.get(resource), resource);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing of " + resource + " is changed");
        }
        resources.put(resource, after);
        return ModelSet.of(resources);
    }

    private static ModelSet shipped() {
        Map<String, String> resources = new TreeMap<>();
        Stream.concat(
                        Stream.of(ComplaintProcess.values()).map(ComplaintProcess::resource),
                        Stream.of(ComplaintDecision.values()).map(ComplaintDecision::resource))
                .forEach(name -> resources.put(name, read(name)));
        return ModelSet.of(resources);
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(ComplaintProcess.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
