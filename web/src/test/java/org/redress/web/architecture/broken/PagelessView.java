package org.redress.web.architecture.broken;

public class PagelessView {}
