package org.redress.architecture.broken.complaint.domain;

import java.util.logging.Logger;

class LogsElsewhere {
    Logger log = Logger.getAnonymousLogger();
}
