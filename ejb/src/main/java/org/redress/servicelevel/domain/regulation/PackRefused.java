package org.redress.servicelevel.domain.regulation;

/** A file is no regulatory pack. */
public final class PackRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param code which pack
     * @param problem what is wrong, and what to write instead
     */
    public PackRefused(String code, String problem) {
        super("the regulatory pack '" + code + "': " + problem);
    }
}
