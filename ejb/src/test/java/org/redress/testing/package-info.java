/** What every feature's tests share: databases, clocks, containers of beans. */
@NullMarked
package org.redress.testing;

import org.jspecify.annotations.NullMarked;
