package org.redress.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** Finds how a form is completed from outside, by its key. */
@ApplicationScoped
public class FormEndpoints {
    @Inject
    @Any
    Instance<FormOutcomes> features;

    /** Every outcome of every form. */
    public List<FormOutcome<?>> all() {
        return features.stream().flatMap(feature -> feature.all().stream()).toList();
    }

    /** The outcomes of a form, the usual one first; none when it cannot be completed from outside. */
    List<FormOutcome<?>> of(String formKey) {
        return all().stream().filter(each -> each.formKey().equals(formKey)).toList();
    }

    /** The outcomes of a form, each with its name, what it means and the JSON schema of what is sent. */
    public JsonArray described(String formKey) {
        JsonArrayBuilder outcomes = Json.createArrayBuilder();
        of(formKey)
                .forEach(each -> outcomes.add(Json.createObjectBuilder()
                        .add("name", each.name())
                        .add("summary", each.summary())
                        .add("schema", each.schema())));
        return outcomes.build();
    }

    /**
     * Reads what was sent for an outcome and makes ready to complete.
     *
     * @param outcome its name; empty where the form has only one
     * @throws EntriesRefused when the form has no such outcome, or something that was sent does not fit
     */
    public Runnable completion(String formKey, String outcome, String workItemId, byte[] sent) {
        List<FormOutcome<?>> possible = of(formKey);
        if (possible.size() == 1 && outcome.isEmpty()) {
            return possible.get(0).completion(workItemId, sent);
        }
        String names =
                String.join(", ", possible.stream().map(FormOutcome::name).toList());
        return possible.stream()
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElseThrow(() -> EntriesRefused.of("outcome", "choice", names))
                .completion(workItemId, sent);
    }
}
