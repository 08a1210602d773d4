/**
 * Audit: who called which door, about which case, with what result. An entry is written in the transaction of the call it
 * tells of, so there is none without its change and no change without one. It holds ids and codes; of everything else the
 * name and a salted digest, so that what was said can be proved by whoever still has the words and read by nobody else.
 * Source: R-017.
 */
@NullMarked
package org.redress.audit;

import org.jspecify.annotations.NullMarked;
