package org.hongyan.shared.database;

import java.net.URI;
import java.util.Map;
import org.hongyan.shared.Refused;

/** A JDBC address with its user. */
record DatabaseUrl(String jdbc, String user, String password) {

  /** Reads {@code postgres://user:password@host:port/name} or a JDBC URL with user and password. */
  static DatabaseUrl parse(String text) {
    var plain = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
    if (plain.contains("preferQueryMode=simple")) {
      throw new Refused("database.url", Map.of("reason", "preferQueryMode=simple is unsafe"));
    }
    var uri = URI.create(plain);
    if (uri.getScheme() == null || !uri.getScheme().startsWith("postgres")) {
      throw new Refused("database.url", Map.of("reason", "not a PostgreSQL address"));
    }
    var port = uri.getPort() < 0 ? 5432 : uri.getPort();
    var jdbc = "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath();
    var query = uri.getQuery() == null ? "" : uri.getQuery();
    return new DatabaseUrl(jdbc, user(uri, query), password(uri, query));
  }

  private static String user(URI uri, String query) {
    var info = uri.getUserInfo();
    return info != null ? info.split(":", 2)[0] : parameter(query, "user");
  }

  private static String password(URI uri, String query) {
    var info = uri.getUserInfo();
    return info != null && info.contains(":")
        ? info.split(":", 2)[1]
        : parameter(query, "password");
  }

  private static String parameter(String query, String name) {
    for (var part : query.split("&")) {
      if (part.startsWith(name + "=")) return part.substring(name.length() + 1);
    }
    return "";
  }

  @Override
  public String toString() {
    return jdbc + " as " + user;
  }
}
