/** The domain of escalations. */
@NullMarked
package org.redress.escalation.domain;

import org.jspecify.annotations.NullMarked;
