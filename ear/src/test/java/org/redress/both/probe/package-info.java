/** Parts that the tests put into the application to look at it from the inside. */
package org.redress.both.probe;
