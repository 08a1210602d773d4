/** The domain of participants. */
@NullMarked
package org.redress.participant.domain;

import org.jspecify.annotations.NullMarked;
