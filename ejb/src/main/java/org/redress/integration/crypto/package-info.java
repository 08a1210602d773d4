/** How secrets of other systems are kept. */
@NullMarked
package org.redress.integration.crypto;

import org.jspecify.annotations.NullMarked;
