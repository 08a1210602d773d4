package org.redress.architecture.broken.customer.domain;

/** Neither a record nor an enum: not for other features. */
public class Customer {}
