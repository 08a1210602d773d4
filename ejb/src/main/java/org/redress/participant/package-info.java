/**
 * Who takes part in a case: a supplier or a department of ours is asked for something definite by a date, with a task and a
 * date of its own. Each is on the case's list of those concerned; what it is asked for stands here, from the request to
 * the answer, its own date and how often it was reminded. Its word binds us: nothing is promised to the customer for
 * earlier than a participant will have it, and a case is not closed while one is still working for it. Source: R-014,
 * W-17.
 */
@NullMarked
package org.redress.participant;

import org.jspecify.annotations.NullMarked;
