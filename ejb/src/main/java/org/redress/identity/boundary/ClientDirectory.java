package org.redress.identity.boundary;

import java.util.Collection;
import java.util.Map;

/** What other systems are called, for other features. Not a door: their names are no secret among staff. */
public interface ClientDirectory {
    /** Names by client id, in one query; an unknown id is absent. */
    Map<Long, String> names(Collection<Long> clientIds);
}
