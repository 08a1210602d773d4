/**
 * A case goes to somebody else, with a card that says everything: what is known and who said it, what was asked, promised
 * and told, what is wanted, why it is handed over and why the other one can help. The customer tells nothing twice. Until the
 * receiver has accepted, the case stays with whoever had it, so that it is never with nobody; what is not accepted in time
 * goes to a supervisor. Somebody who is away gets it when she is back, and the customer knows by when she hears from her.
 * Source, W-16.
 */
@NullMarked
package org.redress.handover;

import org.jspecify.annotations.NullMarked;
