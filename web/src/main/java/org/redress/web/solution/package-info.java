/** Approvals, and what the pages of solution type in and show. */
@NullMarked
package org.redress.web.solution;

import org.jspecify.annotations.NullMarked;
