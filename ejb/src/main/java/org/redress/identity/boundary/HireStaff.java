package org.redress.identity.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.redress.identity.domain.Caller;

/**
 * Somebody starts to work here and gets an account.
 *
 * @param email where messages reach her; may be empty
 * @param unitCodes the codes of the units she works in; may be empty
 */
public record HireStaff(
        @NotBlank @Size(max = 200) String fullName,
        @NotBlank @Size(max = 100) String login,
        @Email @Size(max = 254) String email,
        @NotEmpty Set<Caller> roles,
        Set<String> unitCodes) {}
