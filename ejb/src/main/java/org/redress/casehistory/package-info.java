/**
 * The history of a case: typed events in the order they were recorded. Every change to a case appends one in the same
 * transaction; none is ever changed, a correction is a new event. Events hold ids and codes, never prose or personal
 * data. The timeline shows them, the service-level clock computes from them, work list, notification and audit hear
 * them. Source.
 */
@NullMarked
package org.redress.casehistory;

import org.jspecify.annotations.NullMarked;
