package org.redress.servicelevel.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the holidays of a place from a file that somebody else made. */
public interface HolidayFiles {
    /**
     * The holidays in a file, each on its date and under its name, the earliest first.
     *
     * @throws HolidayFileRefused when it has none, or has something that is no holiday
     */
    List<HolidayRule> read(InputStream file) throws IOException;
}
