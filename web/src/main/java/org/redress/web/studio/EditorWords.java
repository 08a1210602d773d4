package org.redress.web.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import org.redress.web.i18n.Messages;
import org.redress.web.i18n.Texts;

/** What the editor says, for its scripts. */
@ApplicationScoped
public class EditorWords {
    private static final String BUNDLE = "editor";

    @Inject
    Messages messages;

    /** Each sentence by its key, in the language of the page. */
    String all() {
        JsonObjectBuilder words = Json.createObjectBuilder();
        new TreeMap<>(Texts.all(BUNDLE, messages.locale())).forEach(words::add);
        return words.build().toString();
    }

    /** The languages a model may be labelled in beside its own, with their names. */
    String languages() {
        JsonArrayBuilder languages = Json.createArrayBuilder();
        Texts.LANGUAGES.stream()
                .skip(1)
                .map(language -> language.getLanguage())
                .forEach(code -> languages.add(Json.createObjectBuilder()
                        .add("code", code)
                        .add("name", messages.get("shell.language.name." + code))));
        return languages.build().toString();
    }
}
