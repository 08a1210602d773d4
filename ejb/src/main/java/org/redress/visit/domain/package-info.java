/** The domain of visits. */
@NullMarked
package org.redress.visit.domain;

import org.jspecify.annotations.NullMarked;
