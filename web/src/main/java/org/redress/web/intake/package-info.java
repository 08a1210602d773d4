/** Taking complaints over from files. */
@NullMarked
package org.redress.web.intake;

import org.jspecify.annotations.NullMarked;
