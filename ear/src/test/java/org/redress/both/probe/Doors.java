package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every public method of every door of the deployed product, found by asking the container. */
@ApplicationScoped
public class Doors {
    @Inject
    BeanManager beans;

    /** What a door is; one that tests put there (in {@code org.redress.probe}) is none of the product. */
    private static final Pattern BOUNDARY = Pattern.compile("org\\.redress\\.(?!probe)\\w+\\.boundary");

    public List<Door> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean ->
                        BOUNDARY.matcher(bean.getBeanClass().getPackageName()).matches())
                .flatMap(this::methods)
                .sorted(Comparator.comparing(Door::name))
                .toList();
    }

    private Stream<Door> methods(Bean<?> bean) {
        Class<?> type = bean.getBeanClass();
        Object door = beans.getReference(bean, type, beans.createCreationalContext(bean));
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .map(method -> new Door(door, method));
    }

    /** A public method of a door, and the proxy that stands before it. */
    public record Door(Object proxy, Method method) {
        /** Like {@code ComplaintService.register}. */
        public String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** Calls it as any client does; what it throws arrives as it is. */
        public Object call(Object... arguments) throws Throwable {
            try {
                return method.invoke(proxy, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
