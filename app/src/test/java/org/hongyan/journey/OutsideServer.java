package org.hongyan.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL server beside the program; can be stopped and started again as it was. */
final class OutsideServer implements AutoCloseable {

  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;

  private OutsideServer(Path folder, int port, EmbeddedPostgres server) {
    this.folder = folder;
    this.port = port;
    this.server = server;
  }

  static OutsideServer start(Path folder) throws Exception {
    int port = Program.freePort();
    return new OutsideServer(folder, port, started(folder, port));
  }

  private static EmbeddedPostgres started(Path folder, int port) throws Exception {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
        .setDataDirectory(folder.resolve("outside"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  int port() {
    return port;
  }

  Connection connection() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  /** Everybody who was connected is thrown out. */
  void stop() throws Exception {
    server.close();
  }

  void startAgain() throws Exception {
    server = started(folder, port);
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}
