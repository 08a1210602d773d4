/**
 * Cases that belong together. Two cases are linked, with a reason, whoever their customers are, and both show it; or one is
 * merged into another of the same customer and goes on there: with one owner, one process, one set of promises, and nothing
 * of it lost. Until a while has passed a merge is taken back. Source.
 */
@NullMarked
package org.redress.related;

import org.jspecify.annotations.NullMarked;
