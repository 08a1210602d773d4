/** The jpa of the history of a case. */
@NullMarked
package org.redress.casehistory.jpa;

import org.jspecify.annotations.NullMarked;
