/**
 * The customer's report that something went wrong, from its reception to its end: who reported it, in which words, what
 * she wants, what we understand and agreed with her, how serious it is, who owns it. A case is the file of one
 * complaint and is known by its id everywhere, to people by its reference with a check character. Source
 * to.
 */
@NullMarked
package org.redress.complaint;

import org.jspecify.annotations.NullMarked;
