package org.redress.audit.domain;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What audit keeps of the arguments of a call. Numbers, moments, yes and no, codes and a few opaque ids stay as they are;
 * of every text only a digest with the entry's own salt stays, of a password, or of what is called sensitive, not even that: audit
 * outlives it, and few words are guessed from their digest.
 */
public final class ArgumentDigest {
    private static final Set<String> OPAQUE_IDS =
            Set.of("workItemId", "formKey", "unitCode", "team", "agreementCode", "calendarCode");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BYTES = 16;

    private final String salt;
    private final StringBuilder text = new StringBuilder();
    private OptionalLong caseId = OptionalLong.empty();

    private ArgumentDigest(String salt) {
        this.salt = salt;
    }

    public static ArgumentDigest of(Parameter[] parameters, Object[] arguments) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(HexFormat.of().formatHex(salt), parameters, arguments);
    }

    /** The same digest again, for whoever has the words and wants to prove they were said. */
    public static ArgumentDigest of(String salt, Parameter[] parameters, Object[] arguments) {
        ArgumentDigest digest = new ArgumentDigest(salt);
        for (int i = 0; i < parameters.length; i++) {
            digest.add(parameters[i].getName(), arguments[i]);
        }
        return digest;
    }

    public String salt() {
        return salt;
    }

    /** One {@code name=value} a line; a digest begins with a hash sign. */
    public String text() {
        return text.toString();
    }

    /** The case the arguments name, where they name one. */
    public OptionalLong caseId() {
        return caseId;
    }

    private void add(String name, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            add(name, optional.orElse(null));
        } else if (value instanceof Record values && !isSecret(name)) {
            addComponents(name, values);
        } else if (value instanceof Collection<?> many && many.stream().allMatch(one -> one instanceof Record)) {
            int number = 0;
            for (Object one : many) {
                add(name + "[" + number++ + "]", one);
            }
        } else {
            line(name, value);
        }
    }

    private void addComponents(String name, Record values) {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            add(name + "." + component.getName(), read(component, values));
        }
    }

    private void line(String name, @Nullable Object value) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (last.equals("caseId") && value instanceof Long id) {
            caseId = OptionalLong.of(id);
        }
        text.append(name).append('=').append(shown(last, value)).append('\n');
    }

    private String shown(String name, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (isSecret(name)) {
            return "secret";
        }
        Object ordered = value instanceof Set<?> set
                ? set.stream().map(String::valueOf).sorted().toList()
                : value;
        return isCode(name, value) ? ordered.toString() : "#" + digest(ordered);
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password")
                || lower.contains("token")
                || lower.contains("secret")
                || lower.contains("sensitive");
    }

    private static boolean isCode(String name, Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Temporal
                || (value instanceof String && OPAQUE_IDS.contains(name))
                || (value instanceof Collection<?> many
                        && many.stream().allMatch(one -> one != null && isCode("", one)));
    }

    private String digest(Object value) {
        byte[] bytes = value instanceof byte[] raw ? raw : value.toString().getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes), 0, DIGEST_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record values) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
