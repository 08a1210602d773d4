package org.redress.architecture.broken.complaint.boundary;

import org.redress.architecture.broken.process.step.Step;

record UsesTheProcess(Step step) {}
