/** What happened, for other systems. */
@NullMarked
package org.redress.web.casehistory;

import org.jspecify.annotations.NullMarked;
