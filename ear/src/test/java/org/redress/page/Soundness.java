package org.redress.page;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openqa.selenium.WebDriver;

/** Which rules of accessibility a page as it stands breaks. */
final class Soundness {
    private static final String CONTRAST = "color-contrast";

    private Soundness() {}

    /** With where. */
    static List<String> broken(WebDriver driver) {
        return broken(driver, asked());
    }

    /** But for contrast, which costs as much as all others: for what has been asked for it in the same colours already. */
    static List<String> brokenButForContrast(WebDriver driver) {
        return broken(driver, asked().disableRules(List.of(CONTRAST)));
    }

    /** Where contrast is too low: all that another scheme of colours can break. */
    static List<String> illegible(WebDriver driver) {
        return broken(driver, new AxeBuilder().withRules(List.of(CONTRAST)));
    }

    /** The rules that are broken are all that is asked; what else a page is looked over for need not be told. */
    private static AxeBuilder asked() {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder().withOptions(violations);
    }

    private static List<String> broken(WebDriver driver, AxeBuilder asked) {
        Results results = asked.setLegacyMode(true).analyze(driver);
        return results.getViolations().stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
