/** The engine's side of escalations. */
@NullMarked
package org.redress.process.escalation;

import org.jspecify.annotations.NullMarked;
