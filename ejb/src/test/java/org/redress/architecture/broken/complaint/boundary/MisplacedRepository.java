package org.redress.architecture.broken.complaint.boundary;

interface MisplacedRepository {}
