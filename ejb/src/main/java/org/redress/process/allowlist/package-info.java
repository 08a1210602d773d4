/**
 * What a model may say. A diagram that is deployed is code that runs, and process owners deploy their own: so every
 * element, attribute and expression of a model is refused unless it stands here, whichever way the model arrives.
 */
@NullMarked
package org.redress.process.allowlist;

import org.jspecify.annotations.NullMarked;
