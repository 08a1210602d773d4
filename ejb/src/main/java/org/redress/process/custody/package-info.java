/** What custody asks the engine. */
@NullMarked
package org.redress.process.custody;

import org.jspecify.annotations.NullMarked;
