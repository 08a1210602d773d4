/**
 * What the measurements add to the business module of the server they start. It is part of no release: only
 * {@link org.redress.bench.BenchArchive} puts it into a copy of the archive.
 */
@NullMarked
package org.redress.bench.inside;

import org.jspecify.annotations.NullMarked;
