/** Letters as mail: into a folder, or to a mail server. */
@NullMarked
package org.redress.notification.mail;

import org.jspecify.annotations.NullMarked;
