/** Pages of escalations. */
@NullMarked
package org.redress.web.escalation;

import org.jspecify.annotations.NullMarked;
