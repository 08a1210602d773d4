package org.redress.customer.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of a company, and no more than that. Source: R-130, D-25.
 *
 * @param kind what type of company it is
 * @param history what it and we have been through
 * @param inUse what it uses of ours and of others
 * @param plans what it is about to do
 * @param purchasing how it decides what it buys
 * @param owners whose it is
 */
public record CompanyProfile(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 500) String address,
        @Size(max = 100) String kind,
        @Size(max = 2000) String history,
        @Size(max = 2000) String inUse,
        @Size(max = 2000) String plans,
        @Size(max = 2000) String purchasing,
        @Size(max = 500) String owners) {
    public CompanyProfile {
        name = name.strip();
        address = address.strip();
        kind = kind.strip();
        history = history.strip();
        inUse = inUse.strip();
        plans = plans.strip();
        purchasing = purchasing.strip();
        owners = owners.strip();
    }

    /** Nothing but what it is called. */
    public static CompanyProfile named(String name) {
        return new CompanyProfile(name, "", "", "", "", "", "", "");
    }

    /** What is other than before. */
    Set<CompanyField> changesTo(CompanyProfile before) {
        Set<CompanyField> changed = EnumSet.noneOf(CompanyField.class);
        note(changed, CompanyField.NAME, name, before.name);
        note(changed, CompanyField.ADDRESS, address, before.address);
        note(changed, CompanyField.KIND, kind, before.kind);
        note(changed, CompanyField.HISTORY, history, before.history);
        note(changed, CompanyField.IN_USE, inUse, before.inUse);
        note(changed, CompanyField.PLANS, plans, before.plans);
        note(changed, CompanyField.PURCHASING, purchasing, before.purchasing);
        note(changed, CompanyField.OWNERS, owners, before.owners);
        return changed;
    }

    private static void note(Set<CompanyField> changed, CompanyField field, String now, String before) {
        if (!now.equals(before)) {
            changed.add(field);
        }
    }

    @Override
    public String toString() {
        return "CompanyProfile";
    }
}
