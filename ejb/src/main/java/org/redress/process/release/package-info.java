/** Releases of models, and which models are live. */
@NullMarked
package org.redress.process.release;

import org.jspecify.annotations.NullMarked;
