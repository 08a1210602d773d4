/** The domain of the history of a case. */
@NullMarked
package org.redress.casehistory.domain;

import org.jspecify.annotations.NullMarked;
