package org.redress.architecture.broken.complaint.boundary;

import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Named
class StrayDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
}
