package org.redress.architecture.broken.complaint.domain;

import java.util.Date;

class MakesADate {
    Date date = new Date();
}
