package org.hongyan.shared.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(DatabaseProperties properties) throws IOException, SQLException {
    return DatabaseServer.start(properties);
  }

  @Bean(destroyMethod = "close")
  @Primary
  HikariDataSource dataSource(DatabaseServer server, DatabaseProperties properties) {
    return pool(server.app(), "app", properties.poolSize());
  }

  /** The owner's connections: migrations and partitions only. */
  @Bean(destroyMethod = "close", defaultCandidate = false)
  @FlywayDataSource
  HikariDataSource ownerDataSource(DatabaseServer server) {
    return pool(server.owner(), "owner", 2);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new TenantTransactionManager(dataSource);
  }

  private static HikariDataSource pool(DatabaseUrl url, String name, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url.jdbc());
    config.setUsername(url.user());
    config.setPassword(url.password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(Math.min(2, size));
    config.setConnectionTimeout(2_000);
    config.setIdleTimeout(60_000);
    config.addDataSourceProperty("socketTimeout", "120");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // What the server quotes of a refused row must not reach the logs: it may be a number.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("ApplicationName", "hongyan-" + name);
    return new HikariDataSource(config);
  }
}
