package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** the process owner drafts, the manager signs off, the supervisor reads. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgreementPageIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aVersionIsDraftedByOneAndSignedOffByAnother() {
        String code = "LODGE-" + UUID.randomUUID().toString().substring(24).toUpperCase(Locale.ROOT);
        LocalDate soon = LocalDate.now().plusDays(40);
        try (Browser owner = Browser.open().signedInAs("thandi");
                Browser manager = Browser.open().signedInAs("priya");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            AgreementPage drafted = AgreementPage.begun(owner, code);
            assertThat(drafted.canBeSignedOff()).isFalse();
            assertThat(drafted.text()).contains("You have written in this draft.", "For customers of grade Core");

            AgreementPage first = AgreementPage.open(manager, code, 1);
            first.signOff(LocalDate.of(2026, 1, 5), "10:00", "It cannot begin to hold in the past");
            first.signOff(soon, "10:00", "It is signed off and holds from");
            AgreementPage.open(owner, code)
                    .draft()
                    .opensOnMondays("07:00-18:00", "7 to 6", "7 to 6 cannot be hours of business.");
            AgreementPage second = AgreementPage.open(manager, code, 2);
            assertThat(second.text()).contains("07:00-18:00", "Changed since version 1");
            second = second.signOff(soon.plusDays(1), "10:00", "It is signed off and holds from");

            assertThat(second.versions()).hasSize(2).allMatch(row -> row.contains("Signed off, begins later"));
            assertThat(second.versions().get(0)).contains("Thandi Mokoena", "Priya Govender");

            AgreementPage read = AgreementPage.open(supervisor, "STANDARD");
            assertThat(read.text())
                    .contains(
                            "The calendar of the house counts",
                            "in more than 90 % of cases",
                            "15.5 %",
                            "Shipped with the product");
            assertThat(supervisor.shows("[id='next:draft']")).isFalse();
        }
    }
}
