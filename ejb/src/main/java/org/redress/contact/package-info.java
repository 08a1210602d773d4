/**
 * How and when people may be reached. Telephone and SMS keep to the contact window; e-mail and post may go out at any
 * time. The window and the list of public holidays are the South African ones unless configured otherwise. Source: R-121,
 * R-124, D-11.
 */
@NullMarked
package org.redress.contact;

import org.jspecify.annotations.NullMarked;
