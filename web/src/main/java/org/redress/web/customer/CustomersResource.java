package org.redress.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.customer.boundary.CustomerFile;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.boundary.EditCustomer;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;
import org.redress.identity.domain.TokenScope;
import org.redress.web.rest.Answers;
import org.redress.web.rest.EntriesRefused;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.rest.Tagged;

/** Who the customers are, for other systems. Source: R-100, R-130 to R-132, R-138. */
@Path("/v1/customers/{customer}")
@RequestScoped
@NeedsScope(TokenScope.CUSTOMERS_READ)
@Tag(name = "Customers", description = "Read, corrected, and confirmed once read back to them.")
@APIResponse(responseCode = "404", description = "There is no such customer.")
public class CustomersResource {
    @Inject
    CustomerQueries queries;

    @Inject
    CustomerService service;

    @Inject
    Once once;

    @Context
    Request request;

    /** All that is kept of her. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a customer", description = "With If-None-Match, 304 while nothing has changed.")
    @APIResponseSchema(KnownCustomer.class)
    public Response get(@PathParam("customer") long customerId) {
        return Tagged.answer(KnownCustomer.of(queries.file(customerId)), request);
    }

    /** What she says is right. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.CUSTOMERS_WRITE)
    @Operation(
            summary = "Correct a customer",
            description = "What is absent stays; an empty text is forgotten. What is changed of how she is reached is"
                    + " unconfirmed until it is read back to her.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "CustomerCorrection")))
    @APIResponse(responseCode = "204", description = "It is corrected.")
    @APIResponse(
            responseCode = "409",
            description = "She was changed after the version given, or an entry is malformed.")
    @APIResponse(responseCode = "422", description = "An entry does not fit; the problem says which.")
    public Response correct(@PathParam("customer") long customerId, CustomerCorrection correction) {
        return once.change(() -> {
            service.edit(correction.command(queries.file(customerId)));
            return Answers.done();
        });
    }

    /** It was read back to her. */
    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.CUSTOMERS_WRITE)
    @Operation(summary = "Confirm a customer", description = "How she is reached was read back to her, and is right.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ReadBack")))
    @APIResponse(responseCode = "204", description = "It is confirmed.")
    @APIResponse(responseCode = "409", description = "She was changed after the version given.")
    public Response confirm(@PathParam("customer") long customerId, ReadBack readBack) {
        return once.change(() -> {
            service.confirm(customerId, readBack.version());
            return Answers.done();
        });
    }

    /**
     * All that is kept of a customer.
     *
     * @param version which of her states this is; a correction names it
     * @param confirmed whether she said of all that is known now how she is reached that it is right
     * @param confirmedAt when it was read back to her last
     * @param convenientFrom from when on she would rather be contacted, like 16:00
     * @param gradeReason why she is graded so; empty when nobody said
     */
    @Schema(name = "Customer")
    public record KnownCustomer(
            long id,
            long version,
            String title,
            String firstName,
            String lastName,
            String organisation,
            String phone,
            String email,
            String address,
            String language,
            Optional<PreferredContact> preferredContact,
            Optional<String> convenientFrom,
            Optional<String> convenientUntil,
            Optional<DecisionPower> decides,
            Optional<LocalDate> birthDate,
            String profession,
            String interests,
            boolean confirmed,
            Optional<Instant> confirmedAt,
            Grade grade,
            String gradeReason) {
        static KnownCustomer of(CustomerFile file) {
            Particulars known = file.details().particulars();
            CustomerProfile profile = file.profile();
            return new KnownCustomer(
                    file.details().customerId(),
                    file.version(),
                    known.title(),
                    known.firstName(),
                    known.lastName(),
                    known.organisation(),
                    known.phone(),
                    known.email(),
                    known.address(),
                    known.language(),
                    known.preferredContact(),
                    profile.convenientFrom().map(LocalTime::toString),
                    profile.convenientUntil().map(LocalTime::toString),
                    profile.decides(),
                    profile.birthDate(),
                    profile.profession(),
                    profile.interests(),
                    file.confirmed(),
                    file.confirmedAt(),
                    file.details().grade(),
                    file.gradeReason());
        }

        @Override
        public String toString() {
            return "KnownCustomer#" + id;
        }
    }

    /**
     * What is other than it was.
     *
     * @param version the state that was read
     * @param convenientFrom like 16:00; empty where she has not said
     */
    @Schema(name = "CustomerCorrection")
    public record CustomerCorrection(
            long version,
            Optional<String> title,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<String> organisation,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> address,
            Optional<String> language,
            Optional<PreferredContact> preferredContact,
            Optional<String> convenientFrom,
            Optional<String> convenientUntil,
            Optional<DecisionPower> decides,
            Optional<LocalDate> birthDate,
            Optional<String> profession,
            Optional<String> interests) {
        EditCustomer command(CustomerFile file) {
            Particulars known = file.details().particulars();
            CustomerProfile profile = file.profile();
            return new EditCustomer(
                    file.details().customerId(),
                    version,
                    new Particulars(
                            title.orElse(known.title()),
                            firstName.orElse(known.firstName()),
                            lastName.orElse(known.lastName()),
                            organisation.orElse(known.organisation()),
                            phone.orElse(known.phone()),
                            email.orElse(known.email()),
                            address.orElse(known.address()),
                            preferredContact.or(known::preferredContact),
                            language.orElse(known.language())),
                    new CustomerProfile(
                            time("convenientFrom", convenientFrom, profile.convenientFrom()),
                            time("convenientUntil", convenientUntil, profile.convenientUntil()),
                            decides.or(profile::decides),
                            birthDate.or(profile::birthDate),
                            profession.orElse(profile.profession()),
                            interests.orElse(profile.interests())));
        }

        private static Optional<LocalTime> time(String name, Optional<String> told, Optional<LocalTime> known) {
            if (told.isEmpty()) {
                return known;
            }
            if (told.get().isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalTime.parse(told.get()));
            } catch (DateTimeParseException otherwise) {
                throw EntriesRefused.of(name, "time");
            }
        }

        @Override
        public String toString() {
            return "CustomerCorrection of version " + version;
        }
    }

    /**
     * How she is reached was read back to her.
     *
     * @param version the state that was read back
     */
    @Schema(name = "ReadBack")
    public record ReadBack(long version) {}
}
