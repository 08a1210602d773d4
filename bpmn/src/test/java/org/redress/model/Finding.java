package org.redress.model;

/** What a model does that the house rules do not allow: the rule's name and the element, or the file, it is about. */
record Finding(String rule, String element) {}
