package org.redress.architecture.broken.identity.boundary;

import org.redress.architecture.broken.complaint.boundary.ReachesAnAdapter;

record CallsUpstream(ReachesAnAdapter upstream) {}
