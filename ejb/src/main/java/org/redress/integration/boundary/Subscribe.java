package org.redress.integration.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.integration.domain.AddressRefused;
import org.redress.integration.domain.AddressRefused.Reason;
import org.redress.integration.domain.Subscription.Wanted;

/**
 * Send another system what happens.
 *
 * @param name what people call it
 * @param url where it takes events
 * @param kinds which events; none for all of them
 */
public record Subscribe(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 250) String url,
        @NotNull Set<CaseEventKind> kinds) {
    /**
     * Where it takes events.
     *
     * @throws AddressRefused when it is no address
     */
    public URI address() {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException otherwise) {
            throw new AddressRefused(Reason.NO_ADDRESS);
        }
    }

    Wanted wanted() {
        return new Wanted(name, address(), kinds);
    }
}
