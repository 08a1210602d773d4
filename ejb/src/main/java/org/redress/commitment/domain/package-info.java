/**
 * Commitments, options, plans and promises with their policies, and the ports to the engine.
 */
@NullMarked
package org.redress.commitment.domain;

import org.jspecify.annotations.NullMarked;
