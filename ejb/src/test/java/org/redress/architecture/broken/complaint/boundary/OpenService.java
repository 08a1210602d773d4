package org.redress.architecture.broken.complaint.boundary;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.Allows;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;

@Stateless
class OpenService {
    Retrying retrying = new Retrying();

    public void forgotToNameAnybody() {}

    @Allows(Caller.AGENT)
    public Optional<List<MisplacedEntity>> handsOutEntities() {
        return Optional.empty();
    }
}
