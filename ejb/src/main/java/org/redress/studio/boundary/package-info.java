/** The boundary of releases. */
@NullMarked
package org.redress.studio.boundary;

import org.jspecify.annotations.NullMarked;
