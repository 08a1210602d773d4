package org.redress.architecture.broken.complaint.boundary;

import jakarta.transaction.Transactional;

@Transactional
class OwnTransaction {}
