package org.redress.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.redress.customer.boundary.CustomerFile;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.boundary.EditCustomer;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.CustomerChangedMeanwhile;
import org.redress.customer.domain.CustomerRelation;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.PreferredContact;
import org.redress.notification.boundary.TemplateQueries;
import org.redress.shared.Retrying;

/** Correcting what is known of the customer that is shown. Source. */
@Named
@ViewScoped
public class EditCustomerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerView page;

    @Inject
    transient CustomerService service;

    @Inject
    transient TemplateQueries templates;

    @Inject
    transient Retrying retrying;

    private final CustomerEntries entries = new CustomerEntries();
    private CustomerEntries drawn = new CustomerEntries();

    @PostConstruct
    void begin() {
        entries.begin(page.getFile());
        drawn.begin(page.getFile());
    }

    public String save() {
        EditCustomer command =
                new EditCustomer(page.getCustomerId(), page.version(), entries.particulars(), entries.profile());
        try {
            retrying.run(() -> service.edit(command));
        } catch (CustomerChangedMeanwhile faster) {
            goOnFrom(page.readAnew());
            throw faster;
        }
        return page.done("customer.edit.done.text");
    }

    private void goOnFrom(CustomerFile file) {
        CustomerEntries now = new CustomerEntries();
        now.begin(file);
        entries.takeOver(drawn, now);
        drawn = now;
    }

    public CustomerEntries getEntries() {
        return entries;
    }

    public List<PreferredContact> getWays() {
        return List.of(PreferredContact.values());
    }

    public List<DecisionPower> getPowers() {
        return List.of(DecisionPower.values());
    }

    public List<CustomerRelation> getRelations() {
        return List.of(CustomerRelation.values());
    }

    public List<BuyingHabit> getHabits() {
        return List.of(BuyingHabit.values());
    }

    /** The languages letters can be written in. */
    public List<String> getLanguages() {
        return templates.languages();
    }
}
