package org.redress.architecture.broken.unheardof.domain;

import org.redress.architecture.broken.customer.domain.Customer;

record HasNoPlace(Customer customer) {}
