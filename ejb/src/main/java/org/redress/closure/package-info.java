/**
 * How a case ends. The customer is asked whether it is solved and her answer is kept in her own words: a yes in writing,
 * by mail, on a signed form or on a recorded call; a no starts a new round. Who does not answer is
 * reminded, and in the end the case is closed without her agreement and marked so, after a supervisor has looked at it where
 * the sampling table says. Only then or after a yes, and with no promise open, the owner logs what was done and closes the
 * case. Source.
 */
@NullMarked
package org.redress.closure;

import org.jspecify.annotations.NullMarked;
