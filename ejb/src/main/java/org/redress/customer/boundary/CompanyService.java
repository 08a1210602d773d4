package org.redress.customer.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.redress.customer.domain.Company;
import org.redress.customer.domain.CompanyChange;
import org.redress.customer.domain.CompanyChangedMeanwhile;
import org.redress.customer.domain.CompanyField;
import org.redress.customer.domain.CompanyRepository;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerRepository;
import org.redress.customer.domain.NoCompanyNamed;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;

/** Keeps what is known of the companies that customers speak for. */
@Stateless
public class CompanyService {
    @Inject
    CompanyRepository companies;

    @Inject
    CustomerRepository customers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Puts a customer with the company she speaks for: the one of that name, however it is written, else a new one of which
     * nothing else is known. She stays with it until she speaks for another. Source: R-130, D-25.
     *
     * @return the number of the company
     * @throws CustomerNotFound when nobody has that number
     * @throws NoCompanyNamed when it is not known for whom she speaks
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long put(long customerId) {
        Customer customer = customers.byId(customerId).orElseThrow(CustomerNotFound::new);
        String name = customer.particulars().organisation();
        if (name.isBlank()) {
            throw new NoCompanyNamed();
        }
        Company company = companies.named(name).orElseGet(() -> begun(name));
        customer.speaksFor(company.id());
        return company.id();
    }

    /**
     * Replaces what is known of a company. Source: R-130, D-25.
     *
     * @throws CompanyNotFound when none has that number
     * @throws CompanyChangedMeanwhile when somebody else was faster
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void edit(@Valid EditCompany command) {
        Company company = companies.byId(command.companyId()).orElseThrow(CompanyNotFound::new);
        if (company.version() != command.version()) {
            throw new CompanyChangedMeanwhile();
        }
        note(company, company.describe(command.profile()));
    }

    private Company begun(String name) {
        Company company = new Company(name, clock.instant());
        companies.add(company);
        note(company, Set.of(CompanyField.NAME));
        return company;
    }

    /** Nothing where nothing is other than before. */
    private void note(Company company, Collection<CompanyField> fields) {
        if (!fields.isEmpty()) {
            companies.add(new CompanyChange(company.id(), fields, actor.get().reference(), clock.instant()));
        }
    }
}
