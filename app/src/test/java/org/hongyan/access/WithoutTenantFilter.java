package org.hongyan.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Takes the program's own condition on the tenant out of every statement while it is told to: what
 * is hidden then is hidden by row security alone.
 */
@Component
class WithoutTenantFilter implements BeanPostProcessor {

  private static final Pattern CONDITION = Pattern.compile("((?:\\w+\\.)?tenant_id = \\?)");
  private static final AtomicLong REWRITTEN = new AtomicLong();
  private static volatile boolean off;

  /** How many statements went without their condition. */
  static long during(Runnable work) {
    var before = REWRITTEN.get();
    off = true;
    try {
      work.run();
    } finally {
      off = false;
    }
    return REWRITTEN.get() - before;
  }

  static String rewritten(String sql) {
    return CONDITION.matcher(sql).replaceAll("($1 or true)");
  }

  @Override
  public @Nullable Object postProcessAfterInitialization(Object bean, String beanName) {
    if (!beanName.equals("dataSource") || !(bean instanceof DataSource source)) return bean;
    return new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws SQLException {
        return wrapped(super.getConnection());
      }
    };
  }

  private static Connection wrapped(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (off && method.getName().equals("prepareStatement")) {
                var sql = rewritten((String) arguments[0]);
                if (!sql.equals(arguments[0])) REWRITTEN.incrementAndGet();
                arguments[0] = sql;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
              }
            });
  }
}
