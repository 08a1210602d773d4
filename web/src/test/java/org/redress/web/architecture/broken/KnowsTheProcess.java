package org.redress.web.architecture.broken;

import org.redress.process.derby.DerbyDialect;

public class KnowsTheProcess {
    DerbyDialect dialect;
}
