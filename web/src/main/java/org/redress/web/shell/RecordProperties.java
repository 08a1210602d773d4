package org.redress.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page ask a record what it answers beside its components: {@code row.free} for {@code isFree()}. The expression
 * language itself knows the components of a record only, and finds an empty {@link Optional} not empty: a page is given
 * what is in it, or nothing.
 */
public class RecordProperties extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Optional<Method> answer = answer(base, property);
        if (answer.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return inside(answer.get().invoke(base));
        } catch (ReflectiveOperationException failed) {
            throw new ELException(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (answer(base, property).isPresent()) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return answer(base, property).isPresent();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static Optional<Method> answer(@Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || !(property instanceof String name) || name.isEmpty()) {
            return Optional.empty();
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.concat(
                        Stream.of("is" + capital, "get" + capital).flatMap(method -> method(base.getClass(), method)),
                        method(base.getClass(), name).filter(method -> method.getReturnType() == Optional.class))
                .findFirst();
    }

    private static @Nullable Object inside(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static Stream<Method> method(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }
}
