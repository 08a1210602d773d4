package org.redress.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list of named rules over one kind of model; each names the elements that break it. */
final class Rules<M> {

    private final Map<String, Function<M, Stream<String>>> rules = new LinkedHashMap<>();

    Rules<M> with(String name, Function<M, Stream<String>> broken) {
        rules.put(name, broken);
        return this;
    }

    List<Finding> check(M model) {
        return rules.entrySet().stream()
                .flatMap(rule -> rule.getValue().apply(model).map(element -> new Finding(rule.getKey(), element)))
                .toList();
    }

    List<String> names() {
        return List.copyOf(rules.keySet());
    }
}
