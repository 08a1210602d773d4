package org.redress.page;

import java.util.List;

/** Where a case stands, as a picture and as a list. */
final class DiagramPage {
    private final Browser browser;

    private DiagramPage(Browser browser) {
        this.browser = browser;
    }

    /** Opens it from the page of its case, and waits until it is drawn. */
    static DiagramPage of(CasePage page) {
        Browser browser = page.browser();
        page.open();
        browser.follow("a.btn", "Diagram");
        browser.awaitAddress("/complaint/diagram.xhtml?id=" + page.id());
        browser.awaitThat(() -> browser.attributes(".diagram", "data-ready").contains("true"));
        browser.isSound();
        return new DiagramPage(browser);
    }

    /** The diagrams the case has been through. */
    List<String> diagrams() {
        return browser.texts(".views a");
    }

    DiagramPage show(String diagram) {
        browser.follow(".views a", diagram);
        browser.awaitThat(
                () -> browser.texts(".views a[aria-current=page]").stream().anyMatch(name -> name.contains(diagram))
                        && browser.attributes(".diagram", "data-ready").contains("true"));
        return this;
    }

    /** The steps of the list beside the picture that are in a state. */
    List<String> stepsInState(String state) {
        return browser.names(".steplist li").stream()
                .filter(step -> step.endsWith(" " + state))
                .map(step -> step.substring(0, step.length() - state.length() - 1))
                .toList();
    }

    /** The ids of the parts of the picture that are marked as the current step. */
    List<String> marked() {
        return browser.attributes(".diagram .step-now", "data-element-id");
    }

    /** Whether the mark of the makers of the viewer is seen, as their licence asks. */
    boolean showsTheMark() {
        return browser.shows(".diagram .bjs-powered-by");
    }
}
