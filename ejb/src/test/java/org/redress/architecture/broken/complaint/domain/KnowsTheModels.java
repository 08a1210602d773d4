package org.redress.architecture.broken.complaint.domain;

import org.redress.model.ComplaintVariable;

record KnowsTheModels(ComplaintVariable variable) {}
