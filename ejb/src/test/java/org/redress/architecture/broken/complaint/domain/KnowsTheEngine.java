package org.redress.architecture.broken.complaint.domain;

import org.camunda.bpm.engine.RuntimeService;

record KnowsTheEngine(RuntimeService engine) {}
