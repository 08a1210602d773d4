/** A door that the tests put into the application: in a boundary, so that the guard stands before it. */
package org.redress.probe.boundary;
