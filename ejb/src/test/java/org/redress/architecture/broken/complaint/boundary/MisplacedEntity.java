package org.redress.architecture.broken.complaint.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class MisplacedEntity {
    @Id
    long id;

    public String open = "";

    void setOpen(String other) {
        open = other;
    }
}
