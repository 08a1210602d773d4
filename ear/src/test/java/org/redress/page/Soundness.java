package org.redress.page;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Which rules of accessibility a page as it stands breaks. To ask them costs more than whatever led to the page, so what was
 * found sound is not asked again. Contrast is known of words that stand in elements of the same classes and states, up to the
 * whole page, in the same scheme of colours. Everything else is known of a page that is built alike: of the same elements with
 * the same classes, roles and states, with names and references that are there or missing, on as wide a screen. What the words
 * are, and how many rows are alike, makes no difference to either.
 */
final class Soundness {
    private static final List<String> CONTRAST = List.of("color-contrast");

    /** How pages are built in which nothing was found. */
    private static final Set<String> BUILT = ConcurrentHashMap.newKeySet();

    /** In what words stand that can be read. */
    private static final Set<String> LEGIBLE = ConcurrentHashMap.newKeySet();

    private static final String HOW_IT_IS_BUILT = """
            const told = ['class', 'role', 'type', 'style', 'lang', 'dir', 'tabindex', 'scope', 'rel', 'target'];
            const said = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'];
            const points = ['for', 'list', 'headers', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls',
                'aria-owns', 'aria-activedescendant', 'aria-details', 'aria-flowto', 'aria-errormessage'];
            const value = ({name, value}) => {
                if (points.includes(name)) return value.split(' ').every(id => document.getElementById(id));
                if (told.includes(name) || (name.startsWith('aria-') && !said.includes(name))) return value;
                return value.trim() !== '';
            };
            const built = node => {
                if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? 'T' : '';
                if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'script') return '';
                const attributes = [...node.attributes].map(each => `${each.name}=${value(each)}`).sort().join(' ');
                return `<${node.localName} ${attributes}>${[...new Set([...node.childNodes].map(built))].join('')}`;
            };
            return innerWidth + built(document.documentElement);
            """;

    private static final String IN_WHAT_WORDS_STAND = """
            const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
            const states = /^(class|type|style|open|disabled|readonly|hidden|data-theme|aria-(current|selected|pressed|checked|expanded|invalid|disabled|sort))$/;
            const own = element => element.localName + [...element.attributes].filter(each => states.test(each.name))
                .map(each => `[${each.name}=${each.value}]`).sort().join('');
            const known = new Map();
            const stands = element => {
                if (!element) return scheme;
                if (!known.has(element)) known.set(element, `${stands(element.parentElement)}>${own(element)}`);
                return known.get(element);
            };
            const worded = element => element.matches('input, select, textarea')
                || [...element.childNodes].some(each => each.nodeType === Node.TEXT_NODE && each.data.trim());
            return [...new Set([...document.body.querySelectorAll('*')]
                .filter(each => worded(each) && each.checkVisibility({visibilityProperty: true})).map(stands))];
            """;

    private Soundness() {}

    /** With where. */
    static List<String> broken(ChromeDriver driver) {
        String built = String.valueOf(driver.executeScript(HOW_IT_IS_BUILT));
        List<String> words = ((List<?>) driver.executeScript(IN_WHAT_WORDS_STAND))
                .stream().map(String::valueOf).toList();
        boolean isBuiltSoundly = BUILT.contains(built);
        boolean isLegible = LEGIBLE.containsAll(words);
        if (isBuiltSoundly && isLegible) {
            return List.of();
        }
        AxeBuilder asked = isBuiltSoundly
                ? violations().withRules(CONTRAST)
                : isLegible ? violations().disableRules(CONTRAST) : violations();
        List<String> broken = broken(driver, asked);
        if (broken.isEmpty()) {
            BUILT.add(built);
            LEGIBLE.addAll(words);
        }
        return broken;
    }

    /** The rules that are broken are all that is asked; what else a page is looked over for need not be told. */
    private static AxeBuilder violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder().withOptions(options);
    }

    private static List<String> broken(ChromeDriver driver, AxeBuilder asked) {
        Results results = asked.setLegacyMode(true).analyze(driver);
        return results.getViolations().stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
