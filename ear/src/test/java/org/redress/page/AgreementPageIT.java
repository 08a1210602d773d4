package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** the process owner drafts the next version of the sample, the manager signs it off, the supervisor reads. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgreementPageIT {
    private static final String CODE = "STANDARD";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.asBuilt();
    }

    @Test
    void aVersionIsDraftedByOneAndSignedOffByAnother() {
        try (Browser owner = Browser.open().signedInAs("thandi");
                Browser manager = Browser.open().signedInAs("priya");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            AgreementPage drafted = AgreementPage.open(owner, CODE).draft();
            assertThat(drafted.text()).contains("How each contact point of the customer is reached");
            drafted = drafted.reachedBy("053 555 0100")
                    .opensOnMondays("07:00-18:00", "7 to 6", "7 to 6 cannot be hours of business.");
            assertThat(drafted.canBeSignedOff()).isFalse();
            assertThat(drafted.text()).contains("You have written in this draft.");

            AgreementPage toSign = AgreementPage.open(manager, CODE, 2);
            assertThat(toSign.text()).contains("07:00-18:00", "Changed since version 1");
            toSign.signOff(LocalDate.of(2026, 1, 5), "10:00", "It cannot begin to hold in the past");
            AgreementPage signed =
                    toSign.signOff(LocalDate.now().plusDays(40), "10:00", "It is signed off and holds from");
            assertThat(signed.versions().get(0)).contains("Signed off, begins later", "Priya Govender");
            assertThat(signed.versions().get(1)).contains("In force", "Shipped with the product");

            AgreementPage read = AgreementPage.open(supervisor, CODE);
            assertThat(read.text()).contains("08:30-18:00", "in more than 90 % of cases", "15.5 %");
            assertThat(supervisor.shows("[id='next:draft']")).isFalse();
        }
    }
}
