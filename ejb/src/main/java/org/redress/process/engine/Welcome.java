package org.redress.process.engine;

import org.redress.shared.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What whoever started the server wants to know first. */
final class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private static final String PEOPLE = """
            Sign in with the password redress-demo as
              lerato, johan, sipho or ayesha   agents
              marlene                          supervisor
              priya                            manager
              thandi                           process owner
              admin                            administrator
            The data is in {}; to start over, stop the server and delete it.
            """;

    private Welcome() {}

    static void say(Installation installation) {
        LOG.info("Redress is open at {}", installation.baseUrl());
        if (installation.isDemo()) {
            LOG.info(PEOPLE, installation.dataDirectory());
        }
    }
}
