/** The engine's side of visits. */
@NullMarked
package org.redress.process.visit;

import org.jspecify.annotations.NullMarked;
