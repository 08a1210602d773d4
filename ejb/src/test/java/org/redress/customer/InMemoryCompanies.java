package org.redress.customer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.customer.domain.Company;
import org.redress.customer.domain.CompanyChange;
import org.redress.customer.domain.CompanyRepository;
import org.redress.customer.domain.Customer;
import org.redress.testing.Ids;

public class InMemoryCompanies implements CompanyRepository {
    private final Map<Long, Company> companies = new LinkedHashMap<>();
    private final List<CompanyChange> changes = new ArrayList<>();
    private final Ids ids = new Ids();
    private final InMemoryCustomers customers;

    public InMemoryCompanies(InMemoryCustomers customers) {
        this.customers = customers;
    }

    @Override
    public void add(Company company) {
        companies.put(ids.give(company, "id"), company);
    }

    @Override
    public void add(CompanyChange change) {
        changes.add(0, change);
    }

    @Override
    public Optional<Company> byId(long companyId) {
        return Optional.ofNullable(companies.get(companyId));
    }

    @Override
    public Optional<Company> named(String name) {
        return companies.values().stream()
                .filter(company -> company.nameKey().equals(Company.keyOf(name)))
                .findFirst();
    }

    @Override
    public List<CompanyChange> changesOf(long companyId, int limit) {
        return changes.stream()
                .filter(change -> change.companyId() == companyId)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Customer> peopleOf(long companyId, int limit) {
        return customers.all().stream()
                .filter(customer ->
                        customer.companyId().filter(id -> id == companyId).isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public long countPeopleOf(long companyId) {
        return peopleOf(companyId, Integer.MAX_VALUE).size();
    }
}
