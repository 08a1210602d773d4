/**
 * How complaints come in from files: a mapping profile names the columns of a layout, a dry run reads the whole file and
 * says what would happen to each row, and the import registers each row once, however often the file is sent. Rows that
 * are closed become closed cases and no work. Source.
 */
@NullMarked
package org.redress.intake;

import org.jspecify.annotations.NullMarked;
