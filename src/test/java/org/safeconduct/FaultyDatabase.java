package org.safeconduct;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's database, one of whose calls can be made to fail; until then it hands everything on untouched. */
public final class FaultyDatabase extends DelegatingDataSource {

    private static final String REQUESTS = "http-nio-";

    private volatile Fault fault;

    private FaultyDatabase(DataSource real) {
        super(real);
    }

    /** Stands before the pool of the shared test context. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BeforeThePool {

        @Bean
        static BeanPostProcessor faultyDatabase() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real ? new FaultyDatabase(real) : bean;
                }
            };
        }
    }

    /** From now on requests meet this fault; what the application does in the background does not. */
    public void meets(Fault next) {
        fault = next;
    }

    public void heals() {
        fault = null;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Fault now = fault;
        if (now == null || !Thread.currentThread().getName().startsWith(REQUESTS)) {
            return super.getConnection();
        }
        now.before("connect");
        return new Line(super.getConnection(), now).connection();
    }

    /** One connection while a fault may strike it. */
    private static final class Line {

        private final Connection real;
        private final Fault fault;
        private boolean dead;

        Line(Connection real, Fault fault) {
            this.real = real;
            this.fault = fault;
        }

        Connection connection() {
            return proxy(Connection.class, this::ofConnection);
        }

        private static <T> T proxy(Class<T> type, Call call) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> call.to(method, args)));
        }

        private interface Call {
            Object to(Method method, Object[] args) throws Throwable;
        }

        private Object ofConnection(Method method, Object[] args) throws Throwable {
            if (method.getName().equals("commit")) {
                strike("before commit");
                Object done = passed(real, method, args);
                strike("after commit");
                return done;
            }
            Object made = passed(real, method, args);
            String text = args != null && args.length > 0 ? String.valueOf(args[0]) : "";
            if (made instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, (what, with) -> ofStatement(statement, text, what, with));
            }
            return made instanceof Statement statement
                    ? proxy(Statement.class, (what, with) -> ofStatement(statement, "", what, with))
                    : made;
        }

        private Object ofStatement(Statement statement, String text, Method method, Object[] args) throws Throwable {
            if (method.getName().startsWith("execute")) {
                strike(args == null || args.length == 0 ? text : String.valueOf(args[0]));
            }
            return passed(statement, method, args);
        }

        private void strike(String what) throws SQLException {
            try {
                fault.before(what);
            } catch (SQLException struck) {
                if (fault.cutsTheLine()) {
                    real.rollback();
                    dead = true;
                }
                throw struck;
            }
        }

        /** Of a dead line nothing but its end is heard. */
        private Object passed(Object target, Method method, Object[] args) throws Throwable {
            boolean ends = method.getName().equals("close") || method.getName().equals("isClosed");
            if (dead && !ends && method.getDeclaringClass() != Object.class) {
                throw Fault.lost();
            }
            try {
                return method.invoke(target, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            }
        }
    }
}
