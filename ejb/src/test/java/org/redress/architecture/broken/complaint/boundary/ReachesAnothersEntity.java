package org.redress.architecture.broken.complaint.boundary;

import org.redress.architecture.broken.customer.domain.Customer;

record ReachesAnothersEntity(Customer customer) {}
