/** The engine's side of agreeing, committing and keeping promises. */
@NullMarked
package org.redress.process.commitment;

import org.jspecify.annotations.NullMarked;
