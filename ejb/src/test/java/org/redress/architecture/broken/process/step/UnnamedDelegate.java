package org.redress.architecture.broken.process.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

class UnnamedDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
}
