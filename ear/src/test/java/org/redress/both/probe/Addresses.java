package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address the deployed web module answers at: its pages, and the paths of its resources. */
@ApplicationScoped
public class Addresses {
    private static final String CLASSES = "/WEB-INF/classes/";

    @Inject
    ServletContext module;

    /** The files of pages, as they are called. */
    public SortedSet<String> pages() {
        SortedSet<String> pages = new TreeSet<>();
        files("/")
                .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                .forEach(pages::add);
        return pages;
    }

    /** The paths of resources with their parameters in braces; only what can be got, and nothing else is offered. */
    public SortedSet<String> resources() {
        SortedSet<String> resources = new TreeSet<>();
        String root = classes()
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(ApplicationPath.class)))
                .map(ApplicationPath::value)
                .findFirst()
                .orElseThrow();
        classes().filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> Arrays.stream(type.getMethods())
                .filter(Addresses::isOffered)
                .forEach(method -> resources.add(root + path(type, method))));
        return resources;
    }

    private static boolean isOffered(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static String path(Class<?> type, Method method) {
        String below = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        return type.getAnnotation(Path.class).value() + below;
    }

    private Stream<Class<?>> classes() {
        return files(CLASSES + "org/redress/web/")
                .filter(file -> file.endsWith(".class"))
                .map(file -> file.substring(CLASSES.length(), file.length() - ".class".length()))
                .map(name -> load(name.replace('/', '.')));
    }

    private Class<?> load(String name) {
        try {
            return module.getClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> files(String folder) {
        Set<String> paths = Optional.ofNullable(module.getResourcePaths(folder)).orElse(Set.of());
        return paths.stream().flatMap(path -> path.endsWith("/") ? files(path) : Stream.of(path));
    }
}
