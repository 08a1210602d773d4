/** What the engine has kept of the ways of cases, read for the figures of the studio. */
@NullMarked
package org.redress.process.figures;

import org.jspecify.annotations.NullMarked;
