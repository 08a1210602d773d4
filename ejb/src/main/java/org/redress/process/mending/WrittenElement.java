package org.redress.process.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element where it stands in a file, with everything in it. */
final class WrittenElement {
    private final String name;
    private final int start;
    private final List<WrittenAttribute> attributes;
    private final @Nullable WrittenElement parent;
    private final List<WrittenElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int contentStart;
    private int contentEnd;
    private int end;

    WrittenElement(String name, int start, List<WrittenAttribute> attributes, @Nullable WrittenElement parent) {
        this.name = name;
        this.start = start;
        this.attributes = List.copyOf(attributes);
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void opened(int at) {
        contentStart = at;
    }

    void says(String words) {
        text.append(words);
    }

    void closed(int contentEndsAt, int at) {
        contentEnd = contentEndsAt;
        end = at;
    }

    /** As it is written, with its prefix. */
    String name() {
        return name;
    }

    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    boolean is(String... tags) {
        return Stream.of(tags).anyMatch(local()::equals);
    }

    String id() {
        return text("id");
    }

    /** An attribute without a prefix; empty when it is not there. */
    String text(String attribute) {
        return attribute(attribute).map(WrittenAttribute::value).orElse("");
    }

    /** An attribute as it is written, with its prefix. */
    Optional<WrittenAttribute> attribute(String written) {
        return attributes.stream().filter(each -> each.name().equals(written)).findFirst();
    }

    List<WrittenAttribute> attributes() {
        return attributes;
    }

    /** What it says by itself, outside the elements in it. */
    String said() {
        return text.toString().strip();
    }

    Optional<WrittenElement> parent() {
        return Optional.ofNullable(parent);
    }

    List<WrittenElement> children() {
        return children;
    }

    Stream<WrittenElement> children(String tag) {
        return children.stream().filter(child -> child.is(tag));
    }

    /** Itself and everything in it, in the order it is written. */
    Stream<WrittenElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(WrittenElement::all));
    }

    int start() {
        return start;
    }

    /** Behind its first tag. */
    int contentStart() {
        return contentStart;
    }

    /** Before its last tag; the same as behind the first one where it has only one. */
    int contentEnd() {
        return contentEnd;
    }

    int end() {
        return end;
    }

    /** Whether one tag opens and closes it. */
    boolean isOneTag() {
        return contentStart == end;
    }

    /** What a prefix stands for here; empty where it stands for nothing. */
    String namespace(String prefix) {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        return attribute(declaration)
                .map(WrittenAttribute::value)
                .or(() -> parent().map(above -> above.namespace(prefix)))
                .orElse("");
    }

    /** A prefix that stands for a namespace here, where there is one. */
    Optional<String> prefixOf(String namespace) {
        return Stream.iterate(this, Objects::nonNull, each -> each.parent)
                .flatMap(each -> each.attributes.stream())
                .filter(each -> each.prefix().equals("xmlns") && each.value().equals(namespace))
                .map(WrittenAttribute::local)
                .filter(prefix -> namespace(prefix).equals(namespace))
                .findFirst();
    }
}
