/** The doors that a link opens, and what the desk does about links. */
@NullMarked
package org.redress.selfservice.boundary;

import org.jspecify.annotations.NullMarked;
