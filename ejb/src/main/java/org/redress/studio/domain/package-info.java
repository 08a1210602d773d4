/** The domain of releases. */
@NullMarked
package org.redress.studio.domain;

import org.jspecify.annotations.NullMarked;
