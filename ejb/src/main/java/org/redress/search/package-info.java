/**
 * Finding a case, a customer or a message by words, a reference, a telephone number or an address, typing errors forgiven.
 * The database is the truth: each server keeps an index of its own beside it, fed from a table of changes that is written in the
 * transaction of the change, and makes it anew when it is lost. The index finds; what is shown is read from the database,
 * and who may see it is part of the question. Source.
 */
@NullMarked
package org.redress.search;

import org.jspecify.annotations.NullMarked;
