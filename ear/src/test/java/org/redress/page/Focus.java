package org.redress.page;

import static org.assertj.core.api.Assertions.fail;
import static org.openqa.selenium.Keys.SHIFT;
import static org.openqa.selenium.Keys.TAB;

import java.util.List;
import java.util.function.Predicate;

/**
 * What has the focus.
 *
 * @param id its id, empty when it has none
 * @param name what it is called, or holds
 * @param ringed whether the focus can be seen
 */
record Focus(String tag, String id, String name, boolean ringed) {
    static final int MORE_STOPS_THAN_ANY_PAGE_HAS = 150;

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

    /** Goes there by the tab key, and fails when that does not lead there. */
    static void byTabTo(Browser browser, String what, Predicate<Focus> there) {
        walk(browser, what, there, () -> browser.keys(TAB));
    }

    /** Goes back there by the tab key, and fails when that does not lead there. */
    static void backTo(Browser browser, String what, Predicate<Focus> there) {
        walk(browser, what, there, () -> browser.keysWith(SHIFT, TAB));
    }

    private static void walk(Browser browser, String what, Predicate<Focus> there, Runnable step) {
        for (int stop = 0; stop < MORE_STOPS_THAN_ANY_PAGE_HAS; stop++) {
            if (there.test(in(browser))) {
                return;
            }
            step.run();
        }
        fail("no way to " + what + " by the tab key");
    }

    /** Whether nothing in particular has it. */
    boolean isNowhere() {
        return tag.equals("body");
    }

    boolean isOn(String wanted) {
        return id.equals(wanted) || id.endsWith(":" + wanted);
    }
}
