package org.redress.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts for pages, as {@code #{msg['worklist.inbox.title.page']}}, and for views, as {@code messages.text(key, details)}.
 * A key that is nowhere shows between question marks; a test finds it before a person does.
 */
@Named("msg")
@ApplicationScoped
public class Messages extends AbstractMap<String, String> {

    /** The text of a key in the language of the page. */
    @Override
    public String get(@Nullable Object key) {
        return Texts.find(String.valueOf(key), locale()).orElse("???" + key + "???");
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return Texts.find(String.valueOf(key), locale()).isPresent();
    }

    /** The text of a key with its placeholders filled. */
    public String text(String key, Object... details) {
        return Texts.fill(get(key), locale(), details);
    }

    /** The language of the page being shown; English outside one. */
    public Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
