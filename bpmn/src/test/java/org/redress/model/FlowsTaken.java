package org.redress.model;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hears of every sequence flow taken and every boundary or catch event entered in an engine, as {@code Process#Element}. */
class FlowsTaken extends AbstractBpmnParseListener {

    private final Set<String> taken = new TreeSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, hears(transition.getId()));
    }

    @Override
    public void parseBoundaryMessageEventDefinition(Element element, boolean interrupting, ActivityImpl boundaryEvent) {
        boundaryEvent.addListener(ExecutionListener.EVENTNAME_START, hears(boundaryEvent.getId()));
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl boundaryEvent) {
        boundaryEvent.addListener(ExecutionListener.EVENTNAME_START, hears(boundaryEvent.getId()));
    }

    @Override
    public void parseIntermediateMessageCatchEventDefinition(Element element, ActivityImpl catchEvent) {
        catchEvent.addListener(ExecutionListener.EVENTNAME_START, hears(catchEvent.getId()));
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element element, ActivityImpl catchEvent) {
        catchEvent.addListener(ExecutionListener.EVENTNAME_START, hears(catchEvent.getId()));
    }

    private ExecutionListener hears(String element) {
        return execution -> taken.add(((ProcessDefinitionEntity)
                                ((ActivityExecution) execution).getActivity().getProcessDefinition())
                        .getKey()
                + "#" + element);
    }

    void forget() {
        taken.clear();
    }

    Set<String> inProcess(ComplaintProcess process) {
        Set<String> elements = new TreeSet<>();
        String prefix = process.id() + "#";
        taken.stream()
                .filter(element -> element.startsWith(prefix))
                .forEach(element -> elements.add(element.substring(prefix.length())));
        return elements;
    }
}
