package org.hongyan.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The PostgreSQL behind the program: an embedded server in the data folder, or an external one.
 * Knows two roles: the owner migrates, {@code hongyan_app} works and cannot bypass row security.
 */
public final class DatabaseServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
  private static final String APP_ROLE = "hongyan_app";
  static final int OLDEST_VERSION = 17;

  private static volatile @Nullable CompletableFuture<DatabaseServer> ahead;

  private final @Nullable EmbeddedPostgres embedded;
  private final DatabaseUrl owner;
  private final String appPassword;

  private DatabaseServer(
      @Nullable EmbeddedPostgres embedded, DatabaseUrl owner, String appPassword) {
    this.embedded = embedded;
    this.owner = owner;
    this.appPassword = appPassword;
  }

  /**
   * Begins to start the server while the rest of the program is put together: unpacking and the
   * first {@code initdb} take seconds that another core can spend.
   */
  public static void startAhead(Environment environment) {
    var url = environment.getProperty("hongyan.database.url", "");
    var folder = environment.getRequiredProperty("hongyan.database.folder");
    ahead =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return start(url, folder);
              } catch (IOException | SQLException e) {
                throw new CompletionException(e);
              }
            },
            task -> Thread.ofPlatform().name("database-start").start(task));
  }

  static DatabaseServer start(DatabaseProperties properties) throws IOException, SQLException {
    var begun = ahead;
    if (begun == null) return start(properties.url(), properties.folder());
    ahead = null;
    try {
      return begun.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException io) throw io;
      if (e.getCause() instanceof SQLException sql) throw sql;
      throw e;
    }
  }

  private static DatabaseServer start(@Nullable String url, String folderName)
      throws IOException, SQLException {
    var folder = Path.of(folderName).toAbsolutePath();
    Files.createDirectories(folder);
    var password = AppPassword.in(folder);
    var server =
        url == null || url.isBlank()
            ? embedded(folder, password)
            : new DatabaseServer(null, DatabaseUrl.parse(url), password);
    server.checkVersion();
    server.prepareAppRole();
    return server;
  }

  private static DatabaseServer embedded(Path folder, String appPassword) throws IOException {
    var data = folder.resolve("database");
    OrphanPostgres.stop(data);
    var postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "100")
            .setServerConfig("shared_buffers", "128MB")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .start();
    LOG.info("Embedded PostgreSQL runs on port {}", postgres.getPort());
    var jdbc = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    return new DatabaseServer(postgres, new DatabaseUrl(jdbc, "postgres", "postgres"), appPassword);
  }

  DatabaseUrl owner() {
    return owner;
  }

  DatabaseUrl app() {
    return new DatabaseUrl(owner.jdbc(), APP_ROLE, appPassword);
  }

  private void checkVersion() throws SQLException {
    try (var connection = open()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_VERSION) {
        throw new Refused(
            "database.too-old", java.util.Map.of("version", version, "needs", OLDEST_VERSION));
      }
    }
  }

  /** An owner who is no superuser may set the password of a role, but none of its powers. */
  private void prepareAppRole() throws SQLException {
    try (var connection = open();
        var query =
            connection.prepareStatement(
                "select rolsuper or rolbypassrls from pg_roles where rolname = ?");
        var statement = connection.createStatement()) {
      query.setString(1, APP_ROLE);
      var found = query.executeQuery();
      var exists = found.next();
      var weak = exists && !found.getBoolean(1);
      // The password is hexadecimal, made by us: a literal is safe, and roles take no parameters.
      statement.execute(
          (exists ? "alter role " : "create role ")
              + APP_ROLE
              + " with login"
              + (weak ? "" : " nosuperuser nobypassrls nocreatedb nocreaterole")
              + " password '"
              + appPassword
              + "'");
    }
  }

  private java.sql.Connection open() throws SQLException {
    return DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
  }

  @Override
  public void close() throws IOException {
    if (embedded != null) embedded.close();
  }
}
