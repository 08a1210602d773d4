/** The engine's side of proposing, deciding and applying, and the authority table as questions to it. */
@NullMarked
package org.redress.process.solution;

import org.jspecify.annotations.NullMarked;
