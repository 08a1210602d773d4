package org.redress.studio.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every process and every decision of a release, by resource name. Two sets are the same when their content hash is.
 *
 * @param resources XML text by resource name, like {@code process/ClosureProcess.bpmn}
 */
public record ModelSet(SortedMap<String, String> resources) {
    public ModelSet {
        if (resources.isEmpty()) {
            throw new IllegalArgumentException("a release without models");
        }
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
    }

    public static ModelSet of(Map<String, String> resources) {
        return new ModelSet(new TreeMap<>(resources));
    }

    /** What a file says; empty when there is none of that name. */
    public Optional<String> text(String resource) {
        return Optional.ofNullable(resources.get(resource));
    }

    /** The same with one file saying this; without it where that is empty. */
    public ModelSet with(String resource, Optional<String> text) {
        SortedMap<String, String> changed = new TreeMap<>(resources);
        text.ifPresentOrElse(xml -> changed.put(resource, xml), () -> changed.remove(resource));
        return new ModelSet(changed);
    }

    /** The names of all files that one of both has and the other has not, or not with the same text. */
    public SortedSet<String> unlike(ModelSet other) {
        SortedSet<String> names = new TreeSet<>(resources.keySet());
        names.addAll(other.resources.keySet());
        names.removeIf(name -> text(name).equals(other.text(name)));
        return names;
    }

    /** SHA-256 over names and contents in the order of the names, as hexadecimal text. */
    public String contentHash() {
        MessageDigest digest = sha256();
        resources.forEach((name, xml) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(xml.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
