package org.redress.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Taking complaints over from a file: checked first, imported when somebody says so. */
final class ImportPage {
    private final Browser browser;

    private ImportPage(Browser browser) {
        this.browser = browser;
    }

    static ImportPage open(Browser browser) {
        browser.go("/intake/import.xhtml");
        browser.isSound();
        return new ImportPage(browser);
    }

    /** Sends a file and waits until it was read to its end, or refused. */
    ImportPage check(String layout, Path file) {
        browser.pick("profile", layout);
        browser.upload("upload:file", file);
        browser.press("check");
        browser.awaitAddress("/intake/import.xhtml?id=");
        return stands("Checked: nothing is imported yet", "Refused: nothing was imported");
    }

    /** Imports the rows that were accepted, and waits until the last one is in. */
    ImportPage start() {
        browser.press("start");
        return stands("Imported");
    }

    private ImportPage stands(String... states) {
        browser.awaitThat(() -> List.of(states).containsAll(browser.texts("#progress [role=status]"))
                && !browser.texts("#progress [role=status]").isEmpty());
        browser.isSound();
        return this;
    }

    String state() {
        return browser.texts("#progress [role=status]").get(0);
    }

    /** How many open cases, closed cases, known rows and rejected rows there are. */
    List<String> counts() {
        return browser.texts("#progress dl dd");
    }

    /** What is wrong with the file as a whole. */
    String problem() {
        return browser.texts("#progress .note.late").get(0);
    }

    /** The rows of the report on the page. */
    List<String> report() {
        return browser.texts("#progress table tbody tr");
    }

    /** The lines of the report that can be saved, without its heading. */
    List<String> savedReport() {
        String csv = new String(browser.download(browser.linkOf("Save the report")), StandardCharsets.UTF_8);
        return csv.lines().skip(1).toList();
    }

    /** The address of this import, to come back to it. */
    String address() {
        return browser.address().replaceFirst(".*(/intake/)", "$1");
    }

    boolean offersToImport() {
        return !browser.texts("#progress [id$=start]").isEmpty();
    }
}
