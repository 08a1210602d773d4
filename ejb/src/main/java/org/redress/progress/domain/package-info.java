/** The domain of keeping the customer informed. */
@NullMarked
package org.redress.progress.domain;

import org.jspecify.annotations.NullMarked;
