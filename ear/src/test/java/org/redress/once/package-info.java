/** What the server does whichever database it has, tried on Derby only: who gets through to which address. */
package org.redress.once;
