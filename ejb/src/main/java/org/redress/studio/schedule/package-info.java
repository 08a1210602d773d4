/** What the clock does about releases. */
@NullMarked
package org.redress.studio.schedule;

import org.jspecify.annotations.NullMarked;
