package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ENTER;
import static org.redress.page.ByKeys.awaitFocus;
import static org.redress.page.ByKeys.awaitSaid;
import static org.redress.page.ByKeys.enter;
import static org.redress.page.ByKeys.tabTo;
import static org.redress.page.ByKeys.type;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** Cases that belong together, put together by the keyboard. Source: R-029. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RelatedCasesPageIT {
    private static final String PANEL = "Cases that belong with it";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** The hand stays on the keys; every reference and address leads to where it goes on. */
    @Test
    void twoOfOneCustomerGoOnAsOneAndAsTwoAgain() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage first = UsualWay.begins(agent, "The kettle drips").page();
            String kept = first.reference();
            CasePage second =
                    UsualWay.alsoOf(agent, kept, "The kettle still drips").page();
            String merged = second.reference();

            agent.keys("m");
            awaitFocus(agent, "other");
            agent.isSound();
            agent.keys(kept);
            tabTo(agent, "what");
            agent.keys("The same: it");
            tabTo(agent, "reason");
            agent.keys("She says it twice.", ENTER);

            awaitSaid(agent, merged + " was merged into this case, " + kept);
            assertThat(first.section(PANEL)).contains(merged, "The kettle still drips", "She says it twice.");
            assertThat(first.timeline())
                    .anyMatch(line -> line.startsWith("from " + merged))
                    .anyMatch(line -> line.contains("merged into this case: " + merged));
            agent.isSound();
            second.open();
            agent.awaitText(merged + " was merged into this case, " + kept);
            agent.go("/find-case.xhtml?reference=" + merged);
            agent.awaitThat(() -> agent.texts(".casehd .ref").contains(kept));

            enter(agent, "part");

            awaitSaid(agent, "The other case goes on by itself again");
            second.open();
            assertThat(second.reference()).isEqualTo(merged);
            second.awaitTask("Assess nature and severity");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void casesOfTwoCustomersAreLinkedOnlyAndBothSayWhy() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage one = UsualWay.begins(agent, "Courier one").page();
            String reference = one.reference();
            CasePage other = UsualWay.begins(agent, "Courier two").page();

            putTogether(agent, reference, "The same: it goes on in the other one");
            awaitSaid(agent, "They are of two customers");

            other.open();
            putTogether(agent, reference, "Has something in common with it");
            awaitSaid(agent, "The two cases are linked; both show it.");
            agent.isSound();

            assertThat(one.open().section(PANEL)).contains("Courier two", "The same courier.");
            enter(agent, "unlink");
            awaitSaid(agent, "The link is removed");
            assertThat(one.section(PANEL)).contains("No other case belongs with this one yet.");
            assertThat(one.timeline()).anyMatch(line -> line.contains("removed the link with"));
        }
    }

    private static void putTogether(Browser agent, String reference, String what) {
        agent.keys("m");
        awaitFocus(agent, "reference");
        agent.keys(reference);
        type(agent, "what", what);
        type(agent, "reason", "The same courier.");
        enter(agent, "putTogether");
    }
}
