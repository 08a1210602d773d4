/** The engine's side of keeping the customer informed. */
@NullMarked
package org.redress.process.progress;

import org.jspecify.annotations.NullMarked;
