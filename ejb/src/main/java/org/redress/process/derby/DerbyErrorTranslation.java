package org.redress.process.derby;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives Derby's errors the codes by which the engine recognises a deadlock, a violated constraint and a value too
 * long. Every object handed out of the data source is wrapped; calls go through at call time, so pooling, enlistment
 * and sharing of the connection stay the server's.
 */
public final class DerbyErrorTranslation {

    /** The most special first: a callable statement is a prepared one too. */
    private static final List<Class<?>> WRAPPED = List.of(
            CallableStatement.class, PreparedStatement.class, Statement.class, Connection.class, ResultSet.class);

    private DerbyErrorTranslation() {}

    /** The same data source, whose errors the engine understands. */
    public static DataSource wrap(DataSource dataSource) {
        return wrapped(dataSource, DataSource.class);
    }

    private static <T> T wrapped(Object target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                DerbyErrorTranslation.class.getClassLoader(), new Class<?>[] {type}, new Translating(target)));
    }

    private static @Nullable Object wrappedIfDatabase(@Nullable Object result) {
        return WRAPPED.stream()
                .filter(type -> type.isInstance(result))
                .findFirst()
                .<@Nullable Object>map(type -> result == null ? null : wrapped(result, type))
                .orElse(result);
    }

    private record Translating(Object target) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().equals("equals") && arguments != null) {
                return target.equals(bare(arguments[0]));
            }
            try {
                Object result = method.invoke(target, arguments);
                return method.getName().equals("unwrap") ? result : wrappedIfDatabase(result);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof SQLException error ? DerbyErrors.forTheEngine(error) : cause(e);
            }
        }

        private static Throwable cause(InvocationTargetException e) {
            return e.getCause() == null ? e : e.getCause();
        }

        private static @Nullable Object bare(@Nullable Object other) {
            return other != null
                            && Proxy.isProxyClass(other.getClass())
                            && Proxy.getInvocationHandler(other) instanceof Translating wrapper
                    ? wrapper.target()
                    : other;
        }
    }
}
