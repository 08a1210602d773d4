package org.redress.architecture.broken.complaint.domain;

import org.redress.architecture.broken.customer.domain.Customer;

record HoldsAnothersEntity(Customer customer) {}
