/** What is inside the archive that is shipped. */
package org.redress.ear;
