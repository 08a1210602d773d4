package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.Visitor;

/** What a process owner made live stays live, whatever the product ships and however often it starts. Source: R-182. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReleasesIT {
    private static final String AS_BUILT = "as built";
    private static final String UPGRADED = "upgraded";
    private static final String CLOSURE = "process/ClosureProcess.bpmn";

    @ArquillianResource
    Deployer server;

    @Deployment(name = AS_BUILT, managed = false, testable = false)
    static EnterpriseArchive application() {
        return Application.releasing();
    }

    @Deployment(name = UPGRADED, managed = false, testable = false)
    static EnterpriseArchive nextVersion() {
        EnterpriseArchive application = Application.releasing("redress-next.ear");
        return Application.shipping(application, CLOSURE, xml -> xml.replaceFirst(" name=\"", " name=\"New: "));
    }

    @Test
    void anOwnersReleaseOutlivesARestartAndAnUpgrade() {
        server.deploy(AS_BUILT);
        String hers = ask("/change");
        assertThat(ask("")).startsWith("OWNER live " + hers).containsOnlyOnce("live");
        server.undeploy(AS_BUILT);

        server.deploy(AS_BUILT);
        assertThat(ask("")).startsWith("OWNER live " + hers).containsOnlyOnce("live");
        server.undeploy(AS_BUILT);

        server.deploy(UPGRADED);
        assertThat(ask(""))
                .startsWith("SHIPPED waits nowhere\nOWNER live " + hers)
                .containsOnlyOnce("live");
        assertThat(ask("/take-up").lines())
                .containsExactly(
                        "both [" + CLOSURE + "]",
                        "product [" + CLOSURE + "]",
                        "live [" + CLOSURE + "]",
                        "draft [" + CLOSURE + "]",
                        "taken up");
        assertThat(ask("/forget")).startsWith("SHIPPED live").doesNotContain("OWNER", "waits nowhere");
        server.undeploy(UPGRADED);
    }

    /** As the process owner, in a session of her own: the server may have been started anew. */
    private static String ask(String what) {
        Visitor thandi = new Visitor(URI.create(System.getProperty("redress.base.url"))).signedInAs("thandi");
        HttpResponse<String> answer = thandi.get("/api/probe/releases" + what);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
