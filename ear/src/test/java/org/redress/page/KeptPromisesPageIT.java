package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** what was promised, moved and kept adds up, and each figure opens its promises. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeptPromisesPageIT {
    private static final String TITLE = "Amplifier with promises to be counted";

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void theFiguresOfTheMonthAddUpAndOpenTheirPromises() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage page =
                    UsualWay.begins(agent, TITLE).identified().committed().page();
            assertThat(page.promises()).anyMatch(promise -> promise.contains("Hand it to the courier"));
            agent.picture("promises-of-case");
            page.movePromise(ContactDays.second(), "16:00", "The courier comes later.");

            agent.go("/commitment/kept-promises.xhtml");
            agent.isSound();
            assertAddsUp(agent);
            assertThat(agent.shows("nav.views a[href*='by=TEAM']")).isFalse();

            supervisor.go("/commitment/kept-promises.xhtml?by=TEAM");
            supervisor.isSound();
            supervisor.picture("kept-promises");
            assertAddsUp(supervisor);
            supervisor.follow("#kept tfoot a[href*='fate=RENEGOTIATED']", "");
            supervisor.awaitText(TITLE);
        }
    }

    private static void assertAddsUp(Browser browser) {
        List<Integer> figures = Pattern.compile("\\d+")
                .matcher(browser.texts("#equation").get(0))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        assertThat(figures).hasSize(6);
        assertThat(figures.get(0))
                .isPositive()
                .isEqualTo(figures.stream().skip(1).mapToInt(Integer::intValue).sum());
    }
}
