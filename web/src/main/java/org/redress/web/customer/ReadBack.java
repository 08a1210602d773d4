package org.redress.web.customer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How she is reached was read back to her.
 *
 * @param version the state that was read back
 */
@Schema(name = "ReadBack")
public record ReadBack(long version) {}
