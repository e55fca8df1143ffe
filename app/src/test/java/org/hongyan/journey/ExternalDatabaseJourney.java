package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program with a PostgreSQL server of its own, started by somebody else, who also stops it in
 * the middle of a call (fault F9).
 */
class ExternalDatabaseJourney {

  private static final Path OLD_SERVER = Path.of("/usr/lib/postgresql/15/bin");

  @TempDir Path folder;

  static boolean anOldServerIsHere() {
    return Files.isExecutable(OLD_SERVER.resolve("postgres"));
  }

  @Test
  void worksOnAServerOfItsOwnAsAUserWhoIsNoSuperuserAndFindsAllAgain() throws Exception {
    var data = Files.createDirectory(folder.resolve("data"));
    try (var server = server()) {
      var url =
          "HONGYAN_DATABASE_URL=postgres://keeper:of%%20keys@127.0.0.1:%d/hongyan"
              .formatted(server.port());
      String password;
      String seller;
      try (var program = Program.start(data, "run", url)) {
        assertThat(data.resolve("database")).as("an embedded server").doesNotExist();
        password = program.console().replaceAll("(?s).*with the password (\\S+).*", "$1");
        try (var admin = ApiClient.signIn(program, "admin", password)) {
          seller = password(admin, "s", "SELLER");
        }
        try (var person = ApiClient.signIn(program, "s", seller)) {
          person.post("/api/customers", newCustomer("周晓芸", "13800000001"));
          assertThat(names(person)).containsExactly("周晓芸");
        }
      }
      int away = Integer.getInteger("faults.away", 10);
      try (var again = Program.start(data, "run", withCarrier(url, away));
          var person = ApiClient.signIn(again, "s", seller)) {
        System.out.printf(
            "external database: restarted in %.1f s%n", again.startTime().toMillis() / 1e3);
        assertThat(again.console()).doesNotContain("password");
        assertThat(names(person)).containsExactly("周晓芸");
        try (var admin = ApiClient.signIn(again, "admin", password)) {
          var director = password(admin, "d", "DIRECTOR");
          try (var boss = ApiClient.signIn(again, "d", director)) {
            var campaign = campaign(boss);
            var outage = new Outage(again, server, person);
            outage.endures(seller, Duration.ofSeconds(away));
            person.post("/api/customers", newCustomer("钱多言", "13800000009"));
            boss.post("/api/campaigns/" + campaign + "/leads", Map.of("filter", Map.of()));
            outage.hangsUp(seller);
          }
        }
      }
    }
  }

  /**
   * Everybody talks until the database has been away for a while, then hangs up; a nine talks on.
   */
  private static String[] withCarrier(String url, int seconds) {
    var settings = new ArrayList<>(List.of(url, "HONGYAN_SIMULATEDCARRIER=true"));
    settings.add("HONGYAN_CARRIERNUMBERS_9=tone-300");
    for (int digit = 0; digit <= 8; digit++) {
      settings.add("HONGYAN_CARRIERNUMBERS_" + digit + "=tone-" + (seconds - 3));
    }
    return settings.toArray(String[]::new);
  }

  private static String campaign(ApiClient boss) throws Exception {
    var always =
        Map.of(
            "days",
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
            "spans",
            List.of(Map.of("from", "00:00:00", "to", "23:59:59")));
    var settings = Map.of("hours", always, "perDay", 20, "perPeriod", 100, "periodDays", 14);
    boss.put(
        "/api/calling-rules", Map.of("version", 0, "settings", settings, "holidays", List.of()));
    var unit = boss.get("/api/organisation/units").get(0).get("id").asString();
    var campaign =
        Map.of(
            "name",
            "回访",
            "mode",
            "PROGRESSIVE",
            "members",
            List.of(Map.of("kind", "UNIT", "id", unit)));
    var id = boss.post("/api/campaigns", campaign).at("/campaign/id").asString();
    boss.post("/api/campaigns/" + id + "/leads", Map.of("filter", Map.of()));
    boss.put("/api/campaigns/" + id + "/status", Map.of("status", "RUNNING"));
    return id;
  }

  @Test
  @EnabledIf("anOldServerIsHere")
  void serverTooOldIsRefusedInOneLine() throws Exception {
    var data = Files.createDirectory(folder.resolve("data"));
    int port = Program.freePort();
    var server = oldServer(port);
    try {
      var console = folder.resolve("refused.console");
      var url = "HONGYAN_DATABASE_URL=postgres://postgres@127.0.0.1:" + port + "/postgres";
      var program = Program.launch(data, Program.freePort(), "run", console, url);
      assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(program.exitValue()).isNotZero();
      assertThat(Files.readString(console).strip().lines().toList())
          .hasSize(1)
          .first()
          .asString()
          .startsWith("hongyan: ")
          .contains("15")
          .contains("17");
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  /** With a role that may make roles and owns its database, and no more. */
  private OutsideServer server() throws Exception {
    var server = OutsideServer.start(folder);
    try (var connection = server.connection();
        var statement = connection.createStatement()) {
      statement.execute("create role keeper login createrole password 'of keys'");
      statement.execute("create database hongyan owner keeper");
    }
    return server;
  }

  private static String password(ApiClient admin, String login, String role) throws Exception {
    var unit = admin.get("/api/organisation/units").get(0).get("id").asString();
    var form = Map.of("login", login, "name", "王芳", "role", role, "unitId", unit);
    return admin.post("/api/accounts", form).get("password").asString();
  }

  private static Map<String, Object> newCustomer(String name, String number) {
    return Map.of(
        "kind",
        "PERSON",
        "name",
        name,
        "phones",
        List.of(number),
        "fields",
        Map.of(),
        "toPool",
        false);
  }

  private static List<String> names(ApiClient person) throws Exception {
    var page = person.post("/api/customers/list", Map.of());
    var names = new ArrayList<String>();
    for (var row : page.get("rows")) names.add(row.get("name").asString());
    return names;
  }

  private Process oldServer(int port) throws Exception {
    var files = folder.resolve("old");
    var made = run(List.of("initdb", "-D", files.toString(), "-U", "postgres", "-A", "trust"));
    assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
    var server =
        run(
            List.of(
                "postgres",
                "-D",
                files.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="));
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!listens(port)) {
      if (System.nanoTime() > until || !server.isAlive()) {
        throw new AssertionError(Files.readString(folder.resolve("old.log")));
      }
      Thread.sleep(100);
    }
    return server;
  }

  /** The server refuses to run as root: then without root's powers. */
  private Process run(List<String> words) throws Exception {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U"));
    command.add(OLD_SERVER.resolve(words.getFirst()).toString());
    command.addAll(words.subList(1, words.size()));
    File log = folder.resolve("old.log").toFile();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  private static boolean listens(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (ConnectException notYet) {
      return false;
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
