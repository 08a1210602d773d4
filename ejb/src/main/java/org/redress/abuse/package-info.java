/**
 * A caller who abuses whoever helps her. The stages are taken in one order only: stay objective, caution, formal warning,
 * end the call and have a supervisor call back. Each is an event of its case, so that the stages hold for the case and for
 * whoever speaks with her next; they are for us only, and no letter mentions them. The last one is a promise of the
 * supervisor and calls her in. Source: R-073, D-06.
 */
@NullMarked
package org.redress.abuse;

import org.jspecify.annotations.NullMarked;
