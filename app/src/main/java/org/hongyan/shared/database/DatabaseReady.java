package org.hongyan.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hongyan.shared.web.ReadyCheck;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Ready when the database answers and its disk has room for an hour of recordings. */
@Component
class DatabaseReady implements ReadyCheck {

  private static final long LEAST_FREE_BYTES = 500_000_000;

  private final JdbcClient db;
  private final Path folder;

  DatabaseReady(JdbcClient db, DatabaseProperties properties) {
    this.db = db;
    this.folder = Path.of(properties.folder());
  }

  @Override
  public Optional<String> trouble() {
    try {
      db.sql("select 1").query(Integer.class).single();
      var free = Files.getFileStore(folder).getUsableSpace();
      return free < LEAST_FREE_BYTES ? Optional.of("disk") : Optional.empty();
    } catch (DataAccessException | TransactionException unreachable) {
      return Optional.of("database");
    } catch (IOException unreadable) {
      return Optional.of("disk");
    }
  }
}
