/**
 * The customer: the person or organisation a complaint comes from, how she may be reached, and her grade. She may stay
 * unnamed; then she is known by her number alone. Names, telephone numbers and addresses live here and in the words and
 * files of her cases, and nowhere else. Source, D-25.
 */
@NullMarked
package org.redress.customer;

import org.jspecify.annotations.NullMarked;
