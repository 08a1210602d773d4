/**
 * Getting a message out, whatever it says. A letter belongs to something that happened to a case; a decision table says
 * who gets which: the customer, the owner, the supervisor, whoever proposed or was named, a team. It is written into the
 * outbox in the transaction of what happened, one letter a fact and receiver, and leaves the house later, with retries, never inside a business transaction: as a file in a folder or over SMTP. Whoever gave no
 * e-mail address gets it by post. What we write to customers is plain, names a day and an hour, and ends with thanks.
 * Source, D-05.
 */
@NullMarked
package org.redress.notification;

import org.jspecify.annotations.NullMarked;
