/**
 * What other systems need beyond the doors that people pass: that a request sent twice is carried out once. A
 * {@code RequestKey} is chosen by the client; what it was answered is kept with the change itself, in one transaction,
 * and given again for a day. And that it need not ask all the time: by a {@code Subscription} it is sent each case event as
 * it happens, signed, through the outbox of the letters, as long as the staff member it works for may see the case.
 * Source.
 */
@NullMarked
package org.redress.integration;

import org.jspecify.annotations.NullMarked;
