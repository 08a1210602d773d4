package org.redress.web.rest;

import java.util.Map;

/** With which status a refusal answers, where that is not 409: part of the interface, like the codes themselves. */
final class RefusalStatus {
    private static final Map<String, Integer> BY_CODE = Map.ofEntries(
            Map.entry("RDR-API-412", 412),
            Map.entry("RDR-API-422", 422),
            Map.entry("RDR-API-428", 428),
            Map.entry("RDR-CMP-001", 422),
            Map.entry("RDR-INT-001", 422),
            Map.entry("RDR-INT-002", 413),
            Map.entry("RDR-INT-012", 422),
            Map.entry("RDR-INT-404", 404),
            Map.entry("RDR-ITG-002", 422),
            Map.entry("RDR-ITG-010", 422),
            Map.entry("RDR-ITG-011", 422),
            Map.entry("RDR-ITG-012", 422),
            Map.entry("RDR-ITG-013", 422),
            Map.entry("RDR-STU-003", 422),
            Map.entry("RDR-WEB-400", 422),
            Map.entry("RDR-WRK-001", 404));

    private RefusalStatus() {}

    static int of(String code, int otherwise) {
        return BY_CODE.getOrDefault(code, otherwise);
    }
}
