package org.redress.architecture.broken.complaint.jpa;

import jakarta.ejb.Stateless;

@Stateless
class DoorInAnAdapter {}
