/** What the server does whichever database it has, on Derby only: who gets through to which address, and a past that is the same each time. */
package org.redress.once;
