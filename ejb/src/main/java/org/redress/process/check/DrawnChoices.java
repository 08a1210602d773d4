package org.redress.process.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.check.domain.Choice;
import org.redress.check.domain.Words;

/** Things to choose from while their properties are read one by one. */
final class DrawnChoices {
    private final Map<String, DrawnWords> byCode = new LinkedHashMap<>();

    void say(String code, @Nullable String language, String words) {
        byCode.computeIfAbsent(code, unseen -> new DrawnWords()).say(language, words);
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    List<Choice> all() {
        return byCode.entrySet().stream()
                .map(choice -> new Choice(
                        choice.getKey(),
                        choice.getValue().words().orElseGet(() -> new Words(choice.getKey(), Map.of()))))
                .toList();
    }

    /** The codes of those that say nothing in the language of the model. */
    Stream<String> withoutWords() {
        return byCode.entrySet().stream()
                .filter(choice -> choice.getValue().words().isEmpty())
                .map(Map.Entry::getKey);
    }
}
