package org.redress.process.comparison;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/** Reads what a step waits for or says: a moment, a message, an error, an escalation, the end of everything. */
record EventTraits(Drawing drawing, Traits traits) {
    void of(Element step) {
        Xml.children(step, "timerEventDefinition").forEach(timer -> {
            Xml.child(timer, "timeDate")
                    .ifPresent(date ->
                            traits.put(ChangeCode.WAITS_UNTIL, date.getText().strip(), Said::wait));
            Rest.of(timer, Set.of("id", "timeDate"), traits);
        });
        names(step, "message", "name", ChangeCode.MESSAGE, Said::message);
        names(step, "error", "errorCode", ChangeCode.ERROR, Phrase::text);
        names(step, "escalation", "escalationCode", ChangeCode.ESCALATION, Phrase::text);
        Xml.children(step, "terminateEventDefinition").forEach(end -> {
            traits.when(ChangeCode.ENDS_EVERYTHING, true);
            Rest.of(end, Set.of("id"), traits);
        });
        String direct = Xml.text(step, "messageRef");
        traits.put(ChangeCode.MESSAGE, direct, reference -> named(reference, "name", Said::message));
    }

    private void names(Element step, String what, String told, ChangeCode code, Function<String, Phrase> said) {
        Xml.children(step, what + "EventDefinition").forEach(event -> {
            String reference = Xml.text(event, what + "Ref");
            traits.put(Trait.of(code), named(reference, told, said));
            Rest.of(event, Set.of("id", what + "Ref"), traits);
        });
    }

    /** What it is called where it is declared; its id where it is called nothing, or declared nowhere. */
    private Phrase named(String reference, String told, Function<String, Phrase> said) {
        return drawing.named(reference)
                .map(declared -> Stream.of(Xml.text(declared, told), Xml.name(declared), reference)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""))
                .map(said)
                .orElseGet(() -> Phrase.of("undeclared", reference));
    }
}
