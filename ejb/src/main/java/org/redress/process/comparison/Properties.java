package org.redress.process.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/** The extension properties of an element, in the order they are written. */
record Properties(Map<String, String> all) {
    private static final String LABEL = "label.";

    static Properties of(Element element) {
        Map<String, String> all = new LinkedHashMap<>();
        Xml.children(element, "extensionElements")
                .flatMap(extensions -> Xml.children(extensions, "properties"))
                .flatMap(properties -> Xml.children(properties, "property"))
                .forEach(property ->
                        all.merge(Xml.name(property), written(property), (first, second) -> first + "\n" + second));
        return new Properties(all);
    }

    /** What the element is called in other languages. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        all.forEach((name, value) -> {
            if (name.startsWith(LABEL)) {
                labels.put(name.substring(LABEL.length()), value);
            }
        });
        return labels;
    }

    /** The properties that every kind of element can have, and those that nobody knows. */
    void everywhere(Traits traits) {
        all.forEach((name, value) -> {
            switch (name) {
                case "step" -> traits.put(ChangeCode.STEP_NUMBER, value, Phrase::text);
                case "skippable" -> traits.when(ChangeCode.SKIPPABLE, value.equals("true"));
                default -> {
                    if (!name.startsWith(LABEL) && !AskedForm.knows(name)) {
                        traits.put(Trait.of(ChangeCode.TECHNICAL, name), Phrase.text(value));
                    }
                }
            }
        });
        labels().forEach((language, label) ->
                traits.put(new Trait(ChangeCode.LABEL, Phrase.of("language", language)), Phrase.text(label)));
    }

    private static String written(Element property) {
        return Xml.text(property, "value").strip();
    }
}
