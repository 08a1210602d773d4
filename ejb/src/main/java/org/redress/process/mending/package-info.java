/**
 * Mends models by one click: the changes that findings offer, made in the text of a file, so that everything else of it stays as
 * its owner has written and drawn it. Source: R-182.
 */
@NullMarked
package org.redress.process.mending;

import org.jspecify.annotations.NullMarked;
