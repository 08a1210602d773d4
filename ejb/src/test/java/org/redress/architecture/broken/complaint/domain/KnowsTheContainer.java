package org.redress.architecture.broken.complaint.domain;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
class KnowsTheContainer {}
