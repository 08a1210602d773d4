package org.redress.bench.inside;

import java.util.Map;
import java.util.function.Consumer;

/** Something to be done inside the server. */
interface Errand {
    String name();

    /**
     * Does it.
     *
     * @param options what was asked for, by name
     * @param say where each line of the answer goes
     */
    void run(Map<String, String> options, Consumer<String> say) throws Exception;
}
