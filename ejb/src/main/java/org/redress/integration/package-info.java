/**
 * What other systems need beyond the doors that people pass: that a request sent twice is carried out once. A
 * {@code RequestKey} is chosen by the client; what it was answered is kept with the change itself, in one transaction,
 * and given again for a day. Source: R-187.
 */
@NullMarked
package org.redress.integration;

import org.jspecify.annotations.NullMarked;
