package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Write the public holidays of an iCalendar file into the draft of a calendar, in place of those of another file.
 *
 * @param calendarCode of which calendar
 * @param revision the revision of the draft that was read before
 * @param fileName what the file is called
 * @param text what stands in it; none takes those away that were taken before
 */
public record TakeHolidays(
        @NotBlank String calendarCode,
        int revision,
        @NotNull @Size(max = 200) String fileName,
        @NotNull @Size(max = LONGEST_FILE) String text) {
    /** How many characters a file has at most. */
    public static final int LONGEST_FILE = 1_000_000;
}
