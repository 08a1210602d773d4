package org.redress.operations.domain;

import java.util.Optional;

/**
 * A fact by which the process of a case finds its way.
 *
 * @param name its name in the models
 * @param value as it is now, when anything is known
 */
public record RoutingFact(String name, FactType type, Optional<String> value) {}
