/** The boundary of the history of a case. */
@NullMarked
package org.redress.casehistory.boundary;

import org.jspecify.annotations.NullMarked;
