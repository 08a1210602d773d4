package org.redress.architecture.broken.complaint.domain;

class ComplaintManager {}
