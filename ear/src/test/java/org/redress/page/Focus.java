package org.redress.page;

import java.util.List;

/**
 * What has the focus.
 *
 * @param id its id, empty when it has none
 * @param name what it is called, or holds
 * @param ringed whether the focus can be seen
 */
record Focus(String tag, String id, String name, boolean ringed) {
    private static final String SCRIPT = """
            const e = document.activeElement;
            const style = getComputedStyle(e);
            const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const name = e.getAttribute('aria-label') ?? e.textContent.trim();
            return [e.tagName.toLowerCase(), e.id, name, String(drawn)];
            """;

    static Focus in(Browser browser) {
        List<String> said = browser.ask(SCRIPT);
        return new Focus(said.get(0), said.get(1), said.get(2), Boolean.parseBoolean(said.get(3)));
    }

    /** Whether nothing in particular has it. */
    boolean isNowhere() {
        return tag.equals("body");
    }

    boolean isOn(String wanted) {
        return id.equals(wanted) || id.endsWith(":" + wanted);
    }
}
