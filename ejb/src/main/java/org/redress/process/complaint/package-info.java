/** The engine's side of a complaint: starting a run, completing the steps of identification, what its delegates write. */
@NullMarked
package org.redress.process.complaint;

import org.jspecify.annotations.NullMarked;
