package org.redress.servicelevel.domain.regulation;

import java.util.List;

/** The packs that this organisation works under. */
public interface RegulatoryPacks {
    /** In the order in which they are configured. */
    List<RegulatoryPack> inForce();
}
