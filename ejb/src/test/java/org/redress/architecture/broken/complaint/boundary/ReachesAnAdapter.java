package org.redress.architecture.broken.complaint.boundary;

import org.redress.architecture.broken.complaint.jpa.UnnamedAdapter;

public record ReachesAnAdapter(UnnamedAdapter adapter) {}
