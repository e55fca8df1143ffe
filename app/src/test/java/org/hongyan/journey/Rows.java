package org.hongyan.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database of a running program as its owner, past row security. */
final class Rows implements AutoCloseable {

  private static final int PORT_LINE = 3;

  private final Connection connection;

  private Rows(Connection connection) {
    this.connection = connection;
  }

  /** The embedded server of this data folder. */
  static Rows of(Path data) throws Exception {
    var lock = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
    var address = "jdbc:postgresql://127.0.0.1:" + lock.get(PORT_LINE).trim() + "/postgres";
    return new Rows(DriverManager.getConnection(address, "postgres", "postgres"));
  }

  long number(String sql) throws SQLException {
    return Long.parseLong(texts(sql).getFirst());
  }

  /** The first column of every row, as text. */
  List<String> texts(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) texts.add(rows.getString(1));
      return texts;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
