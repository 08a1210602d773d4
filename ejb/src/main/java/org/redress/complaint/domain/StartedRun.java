package org.redress.complaint.domain;

/**
 * A run as the process has started it.
 *
 * @param rootInstance the id of its root instance in the engine
 * @param release the number of the release of the models it runs on to its end
 */
public record StartedRun(String rootInstance, int release) {}
