package org.redress.page;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Which rules of accessibility a page as it stands breaks. To ask them costs more than whatever led to the page, so what was
 * found sound is not asked again. Contrast is known of words that stand in elements of the same classes and states, up to the
 * whole page, in the same scheme of colours. Everything else is known of a page of which the same can be seen: the same elements
 * with the same classes, roles and states, with names and references that are there or missing; and how large what is pressed
 * is, and whether what scrolls can be reached, of the same page on as wide a screen. What the words are, and how many rows are
 * alike, makes no difference to any of it.
 */
final class Soundness {
    private static final String AXE = axe();

    /** What can be seen of pages in which nothing was found. */
    private static final Set<String> BUILT = ConcurrentHashMap.newKeySet();

    /** The same, with how wide the screen is. */
    private static final Set<String> LAID_OUT = ConcurrentHashMap.newKeySet();

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
                if (document.body.contains(node) && !node.checkVisibility()) return '';
                const attributes = [...node.attributes].map(each => `${each.name}=${value(each)}`).sort().join(' ');
                return `<${node.localName} ${attributes}>${[...new Set([...node.childNodes].map(built))].join('')}`;
            };
            return [String(innerWidth), built(document.documentElement)];
            """;

    private static final String WORDS = """
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
            const read = new Map();
            for (const each of document.body.querySelectorAll('*')) {
                if (worded(each) && each.checkVisibility({visibilityProperty: true}) && !read.has(stands(each))) {
                    read.set(stands(each), each);
                }
            }
            """;

    private static final String IN_WHAT_WORDS_STAND = WORDS + "return [...read.keys()];";

    /**
     * Asks the rules that are not known to be kept: of contrast only where words stand as they stood nowhere yet. How large it
     * is what one presses is no rule that is asked unless somebody wants it; what lies underneath a bar that stays, or beside
     * one, is scrolled away from it, so that bars are asked by themselves.
     */
    private static final String BROKEN = WORDS + """
            const [isBuiltSoundly, isLaidOutSoundly, unread, done] = arguments;
            const violations = {resultTypes: ['violations']};
            const rules = ids => Object.fromEntries(ids.map(id => [id, {enabled: false}]));
            const layout = ['target-size', 'scrollable-region-focusable'];
            const isUnderneath = ({data}) => /obscured/i.test(data?.messageKey ?? '');
            const asked = [];
            if (!isBuiltSoundly) {
                asked.push([document, {...violations, rules: {...rules(layout), ...rules(['color-contrast'])}}]);
            }
            const bars = [...document.querySelectorAll('.rail, .sticky')]
                .filter(each => ['fixed', 'sticky'].includes(getComputedStyle(each).position) && !each.hasAttribute('style'));
            if (!isLaidOutSoundly) {
                const inItsPlace = {...violations, runOnly: {type: 'rule', values: layout}};
                asked.push([document, inItsPlace, bars]);
                if (bars.length) asked.push([{include: bars}, inItsPlace]);
            }
            if (unread.length) {
                const here = unread.filter(words => read.has(words)).map(words => read.get(words));
                asked.push([{include: here}, {...violations, runOnly: {type: 'rule', values: ['color-contrast']}}]);
            }
            (async () => {
                const broken = [];
                for (const [where, how, away = []] of asked) {
                    away.forEach(bar => bar.style.visibility = 'hidden');
                    for (const rule of (await axe.run(where, how)).violations) {
                        const nodes = rule.nodes.filter(node => !node.any.some(isUnderneath));
                        if (nodes.length) broken.push(`${rule.id} [${nodes.map(node => node.html).join(', ')}]`);
                    }
                    away.forEach(bar => bar.removeAttribute('style'));
                }
                return broken;
            })().then(done, failed => done([String(failed)]));
            """;

    private Soundness() {}

    /** With where. */
    static List<String> broken(ChromeDriver driver) {
        List<String> built = lines(driver.executeScript(HOW_IT_IS_BUILT));
        String laidOut = String.join(" ", built);
        List<String> unread = lines(driver.executeScript(IN_WHAT_WORDS_STAND)).stream()
                .filter(words -> !LEGIBLE.contains(words))
                .toList();
        boolean isBuiltSoundly = BUILT.contains(built.get(1));
        boolean isLaidOutSoundly = LAID_OUT.contains(laidOut);
        if (isBuiltSoundly && isLaidOutSoundly && unread.isEmpty()) {
            return List.of();
        }
        if (!Boolean.TRUE.equals(driver.executeScript("return Boolean(window.axe)"))) {
            driver.executeScript(AXE);
        }
        List<String> broken = lines(driver.executeAsyncScript(BROKEN, isBuiltSoundly, isLaidOutSoundly, unread));
        if (broken.isEmpty()) {
            BUILT.add(built.get(1));
            LAID_OUT.add(laidOut);
            LEGIBLE.addAll(unread);
        }
        return broken;
    }

    private static List<String> lines(Object said) {
        return ((List<?>) said).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
