/** Answers that are kept, and where. */
@NullMarked
package org.redress.integration.domain;

import org.jspecify.annotations.NullMarked;
