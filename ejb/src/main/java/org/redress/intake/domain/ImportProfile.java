package org.redress.intake.domain;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the columns of a layout are read: written in a file, so that a new layout needs no developer.
 *
 * @param id the file's name without its ending
 * @param name what people call the layout
 * @param zone where the dates of the file are meant; a day without an hour is its first moment there
 * @param columns the column's heading by what it says
 * @param open statuses of cases somebody still has to work on
 * @param closed statuses of cases that are over
 * @param channels our customer kinds (D-02) by the file's words, {@code default} for any other
 */
public record ImportProfile(
        String id,
        String name,
        Charset charset,
        ZoneId zone,
        List<DateTimeFormatter> dates,
        Map<ImportField, String> columns,
        Set<String> open,
        Set<String> closed,
        Map<String, String> channels) {
    private static final String CHANNEL = "channel.";

    public ImportProfile {
        dates = List.copyOf(dates);
        columns = Map.copyOf(columns);
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
        channels = Map.copyOf(channels);
    }

    /**
     * Reads a profile.
     *
     * @throws IllegalArgumentException when a mandatory column is not named
     */
    public static ImportProfile of(String id, Properties settings) {
        Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
        for (ImportField field : ImportField.values()) {
            Optional.ofNullable(settings.getProperty(field.setting())).ifPresent(column -> columns.put(field, column));
            if (field.isMandatory() && !columns.containsKey(field)) {
                throw new IllegalArgumentException("profile " + id + " does not say " + field.setting());
            }
        }
        return new ImportProfile(
                id,
                settings.getProperty("name", id),
                Charset.forName(settings.getProperty("charset", "UTF-8")),
                ZoneId.of(settings.getProperty("zone", "UTC")),
                Arrays.stream(settings.getProperty("dates").split("\\|"))
                        .map(ImportProfile::strictly)
                        .toList(),
                columns,
                listed(settings, "open"),
                listed(settings, "closed"),
                channels(settings));
    }

    /** The heading of the column that says this, when the layout has one. */
    public Optional<String> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** The instant a text of the file means; empty when no pattern fits. */
    public Optional<Instant> instant(String text) {
        return dates.stream().flatMap(pattern -> parse(pattern, text).stream()).findFirst();
    }

    /** Our customer kind for the file's word. */
    public String channel(String word) {
        String kind = channels.get(word);
        return kind == null ? channels.getOrDefault("default", "ELECTRONIC") : kind;
    }

    private Optional<Instant> parse(DateTimeFormatter pattern, String text) {
        try {
            TemporalAccessor parsed = pattern.parseBest(text, LocalDateTime::from, LocalDate::from);
            LocalDateTime local = parsed instanceof LocalDateTime moment ? moment : ((LocalDate) parsed).atStartOfDay();
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strictly(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace("yyyy", "uuuu").replace("yy", "uu"))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Set<String> listed(Properties settings, String key) {
        return Arrays.stream(settings.getProperty(key, "").split("\\|"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> channels(Properties settings) {
        return settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith(CHANNEL))
                .collect(Collectors.toMap(key -> key.substring(CHANNEL.length()), settings::getProperty));
    }
}
