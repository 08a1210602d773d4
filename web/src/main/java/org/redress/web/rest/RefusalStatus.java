package org.redress.web.rest;

import java.util.Map;

/** With which status a refusal answers, where that is not 409: part of the interface, like the codes themselves. */
final class RefusalStatus {
    private static final Map<String, Integer> BY_CODE =
            Map.of("RDR-INT-001", 422, "RDR-INT-002", 413, "RDR-INT-012", 422, "RDR-INT-404", 404);

    private RefusalStatus() {}

    static int of(String code, int otherwise) {
        return BY_CODE.getOrDefault(code, otherwise);
    }
}
