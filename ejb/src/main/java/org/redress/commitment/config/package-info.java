/**
 * The currency of the organisation, as configured.
 */
@NullMarked
package org.redress.commitment.config;

import org.jspecify.annotations.NullMarked;
