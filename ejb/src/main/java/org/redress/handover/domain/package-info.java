/** The domain of hand-overs. */
@NullMarked
package org.redress.handover.domain;

import org.jspecify.annotations.NullMarked;
