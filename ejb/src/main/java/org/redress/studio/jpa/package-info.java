/** The jpa of releases. */
@NullMarked
package org.redress.studio.jpa;

import org.jspecify.annotations.NullMarked;
