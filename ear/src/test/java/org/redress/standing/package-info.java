/** One deployment for all tests that want the same archive. */
@NullMarked
package org.redress.standing;

import org.jspecify.annotations.NullMarked;
