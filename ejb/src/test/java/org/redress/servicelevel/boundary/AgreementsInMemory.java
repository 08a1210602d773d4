package org.redress.servicelevel.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementRepository;

class AgreementsInMemory implements AgreementRepository {
    private final List<Agreement> agreements = new ArrayList<>();

    @Override
    public void add(Agreement agreement) {
        agreements.add(agreement);
    }

    @Override
    public Optional<Agreement> byCode(String code) {
        return agreements.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public List<Agreement> all() {
        return List.copyOf(agreements);
    }

    @Override
    public void remove(Agreement agreement) {
        agreements.remove(agreement);
    }
}
