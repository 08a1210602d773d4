package org.redress.web.architecture.broken.jpa;

public class JpaNothing {}
