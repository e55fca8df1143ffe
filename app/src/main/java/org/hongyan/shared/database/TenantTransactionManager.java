package org.hongyan.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hongyan.shared.Tenancy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Says the tenant at the start of every transaction: the one place where row security gets it. */
final class TenantTransactionManager extends JdbcTransactionManager {

  TenantTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    var tenant = Tenancy.find();
    if (tenant.isEmpty()) return;
    try (var statement = connection.createStatement()) {
      // A literal, as a distributed PostgreSQL demands; a UUID cannot carry anything else.
      statement.execute("set local app.tenant = '" + tenant.get().value() + "'");
    }
  }
}
