package org.redress.architecture.broken.complaint.boundary;

import jakarta.ejb.Stateful;

@Stateful
class ConversationBean {}
