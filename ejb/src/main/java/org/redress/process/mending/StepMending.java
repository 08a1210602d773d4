package org.redress.process.mending;

import java.util.List;
import java.util.stream.Stream;

/** Gives a step, a process or a table a setting that it lacks, or takes one away. Each says whether there was anything to mend. */
final class StepMending {
    private static final String MODELS = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final String ENGINE_OF_TABLES = "http://camunda.org/schema/1.0/dmn";
    private static final String PREFIX = "camunda";

    private final Pen pen;
    private final WrittenElement element;

    StepMending(Pen pen, WrittenElement element) {
        this.pen = pen;
        this.element = element;
    }

    boolean addDeadline(String due) {
        return element.is("userTask") && give("dueDate", due);
    }

    boolean addTimeToLive(String period) {
        return element.is("process", "decision") && give("historyTimeToLive", period);
    }

    boolean makeExecutable() {
        boolean mends = element.is("process") && !element.text("isExecutable").equals("true");
        if (mends) {
            pen.set(element, "isExecutable", "true");
        }
        return mends;
    }

    boolean bindToRelease() {
        return element.is("callActivity") && give("calledElementBinding", "deployment")
                || element.is("businessRuleTask") && give("decisionRefBinding", "deployment");
    }

    boolean handOn() {
        List<WrittenElement> handed = extensions().filter(each -> each.is("in")).toList();
        boolean number = handed.stream().anyMatch(in -> !in.text("businessKey").isEmpty());
        boolean facts = handed.stream().anyMatch(in -> in.text("businessKey").isEmpty());
        if (!element.is("callActivity") || number && facts) {
            return false;
        }
        String in = "<" + enginePrefix() + ":in ";
        String all = (number ? "" : in + "businessKey=\"#{execution.processBusinessKey}\" />\n")
                + (facts ? "" : in + "variables=\"all\" />\n");
        extend(all);
        return true;
    }

    boolean addRetries(String cycle) {
        boolean mends = extensions().noneMatch(each -> each.is("failedJobRetryTimeCycle"));
        if (mends) {
            String tag = enginePrefix() + ":failedJobRetryTimeCycle";
            extend("<%s>%s</%s>".formatted(tag, Pen.inText(cycle), tag));
        }
        return mends;
    }

    /** @param named the kind of element and its attribute, like {@code userTask camunda:class} */
    boolean removeAttribute(String named) {
        List<WrittenAttribute> found = ownPart(element)
                .flatMap(each -> each.attributes().stream()
                        .filter(attribute -> named.equals(known(each) + " " + known(each, attribute))))
                .toList();
        found.forEach(pen::removeAttribute);
        return !found.isEmpty();
    }

    private boolean give(String attribute, String value) {
        String namespace = element.is("decision") ? ENGINE_OF_TABLES : ENGINE;
        String prefix = pen.prefix(element, namespace, PREFIX);
        boolean lacks = element.text(prefix + ":" + attribute).isEmpty();
        if (lacks) {
            pen.set(element, prefix + ":" + attribute, value);
        }
        return lacks;
    }

    private String enginePrefix() {
        return pen.prefix(element, ENGINE, PREFIX);
    }

    private Stream<WrittenElement> extensions() {
        return element.children("extensionElements").flatMap(each -> each.children().stream());
    }

    /** Extensions stand behind what documents an element, and before everything else. */
    private void extend(String xml) {
        element.children("extensionElements")
                .findFirst()
                .ifPresentOrElse(extensions -> pen.addLast(extensions, xml), () -> extendAnew(xml));
    }

    private void extendAnew(String xml) {
        String tag = Pen.like(element, "extensionElements");
        String inside = xml.strip().indent(2);
        String whole = "<" + tag + ">\n" + inside + "</" + tag + ">";
        element.children("documentation")
                .reduce((one, next) -> next)
                .ifPresentOrElse(words -> pen.addAfter(words, whole), () -> pen.addFirst(element, whole));
    }

    /** An element and what in it has no id, so that what is found there is told at the element. */
    private static Stream<WrittenElement> ownPart(WrittenElement element) {
        return Stream.concat(
                Stream.of(element),
                element.children().stream()
                        .filter(child -> child.attribute("id").isEmpty())
                        .flatMap(StepMending::ownPart));
    }

    private static String known(WrittenElement element) {
        String prefix = element.name().contains(":")
                ? element.name().substring(0, element.name().indexOf(':'))
                : "";
        return known(element.namespace(prefix)) + element.local();
    }

    private static String known(WrittenElement element, WrittenAttribute attribute) {
        return (attribute.prefix().isEmpty() ? "" : known(element.namespace(attribute.prefix()))) + attribute.local();
    }

    /** As findings name what belongs to a namespace: by the prefix that everybody knows, or else by all of it. */
    private static String known(String namespace) {
        return switch (namespace) {
            case MODELS -> "";
            case ENGINE -> "camunda:";
            default -> "{" + namespace + "}";
        };
    }
}
