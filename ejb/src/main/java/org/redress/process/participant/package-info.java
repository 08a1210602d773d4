/** The engine's side of participants. */
@NullMarked
package org.redress.process.participant;

import org.jspecify.annotations.NullMarked;
