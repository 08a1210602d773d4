package org.redress.architecture.broken.complaint.domain;

import org.redress.architecture.broken.complaint.jpa.UnnamedAdapter;

record KnowsAnAdapter(UnnamedAdapter adapter) {}
