package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hongyan.customers.CustomerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fault F1: the program dies in the middle of an import, and in the middle of taking it back. */
class ImportKillJourney {

  private static final int ROWS = Integer.getInteger("faults.rows", 20_000);
  private static final int KILLS = Integer.getInteger("faults.kills", 3);
  private static final int KNOWN_BEFORE = 400;
  private static final long SEED = 20_261_123;
  private static final Charset GBK = Charset.forName("GBK");
  private static final String NUMBERED = "行编号";

  /** The budget is 5 s on an idle machine; a busy one gets six times that. */
  private static final Duration LONGEST_RESUME = Duration.ofSeconds(30);

  private static final Duration LONGEST_IMPORT = Duration.ofSeconds(240);

  /** All that an import may touch, without what only tells of the touching. */
  private static final List<String> WHAT_AN_IMPORT_TOUCHES =
      List.of(
          """
          select to_jsonb(c) - 'version' - 'updated_at' from customers.customer c order by id
          """,
          "select to_jsonb(p) from customers.phone p order by id",
          "select to_jsonb(o) from customers.outcome o order by id",
          "select to_jsonb(o) from customers.ownership o order by id");

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private Path data;
  private double longestStart;
  private double longestResume;

  @Test
  void importKilledAndStoppedOnceHasEachLineOnceAndIsTakenBackExactly() throws Exception {
    data = Files.createDirectory(folder.resolve("import"));
    var text = numbered(CustomerFile.chinese(ROWS, SEED));
    var program = Program.start(data, "run");
    try (var manager = manager(program)) {
      var few = String.join("\n", text.lines().limit(KNOWN_BEFORE + 1).toList()) + "\n";
      imported(manager, few.replace("老客户介绍", "以前的备注"));
      var before = snapshot();

      var id = uploaded(manager, text);
      var dry = manager.get("/api/imports/" + id).get("check");
      for (int kill = 1; kill <= KILLS + 1; kill++) {
        program = endedDuring(program, manager, id, kill);
      }
      var done = settled(manager, id);
      assertThat(done.get("state").asString()).isEqualTo("DONE");
      eachLineOnce(id, done);
      System.out.printf(
          "BENCH faults import: %d lines, %d kills and one stop, each line once; longest start %.1f s,"
              + " longest until it went on %.1f s%n",
          ROWS, KILLS, longestStart, longestResume);
      assertThat(done.get("inserted").asLong()).isEqualTo(dry.get("fresh").asLong());
      assertThat(done.get("rejected").asLong()).isEqualTo(dry.get("rejected").asLong());
      assertThat(done.get("updated").asLong()).isBetween(1L, (long) KNOWN_BEFORE);

      program = undoneWithAKill(program, manager, id);
      assertThat(snapshot()).as("all as it was before the import").isEqualTo(before);
    } finally {
      program.close();
    }
    assertThat(Program.command(data, "invariants")).startsWith("exit 0").doesNotContain("wrong");
    assertThat(Program.command(data, "audit verify")).startsWith("exit 0");
  }

  /** Each row with its line number in a column of its own. */
  private static String numbered(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    lines.set(0, lines.getFirst() + "," + NUMBERED);
    for (int i = 1; i < lines.size(); i++) lines.set(i, lines.get(i) + ",L" + i);
    return String.join("\n", lines) + "\n";
  }

  private static ApiClient manager(Program program) throws Exception {
    var password = program.console().replaceAll("(?s).*with the password (\\S+).*", "$1");
    try (var admin = ApiClient.signIn(program, "admin", password)) {
      var unit = admin.get("/api/organisation/units").get(0).get("id").asString();
      var form = Map.of("login", "m", "name", "李经理", "role", "MANAGER", "unitId", unit);
      var made = admin.post("/api/accounts", form);
      return ApiClient.signIn(program, "m", made.get("password").asString());
    }
  }

  private static JsonNode imported(ApiClient manager, String text) throws Exception {
    var id = uploaded(manager, text);
    run(manager, id);
    return settled(manager, id);
  }

  /** Uploads and lets it be checked; the plan is kept with the batch. */
  private static String uploaded(ApiClient manager, String text) throws Exception {
    var analysis = manager.upload("/api/imports", "customers.csv", text.getBytes(GBK));
    assertThat(analysis.at("/form/encoding").asString()).isEqualTo("GB18030");
    var id = analysis.get("id").asString();
    manager.post("/api/imports/" + id + "/check", plan(analysis));
    assertThat(settled(manager, id).get("state").asString()).isEqualTo("CHECKED");
    return id;
  }

  private static ObjectNode plan(JsonNode analysis) {
    var plan = ApiClient.JSON.createObjectNode();
    plan.set("form", analysis.get("form"));
    plan.set("columns", analysis.get("columns"));
    plan.put("duplicates", "UPDATE").putNull("owner").put("source", "名单");
    for (var column : plan.get("columns")) {
      if (column.get("heading").asString().equals(NUMBERED)) {
        ((ObjectNode) column).put("target", "FIELD");
      }
    }
    return plan;
  }

  private static void run(ApiClient manager, String id) throws Exception {
    var plan = manager.get("/api/imports/" + id).get("plan");
    manager.post("/api/imports/" + id + "/run", plan.toString());
  }

  private static JsonNode settled(ApiClient manager, String id) throws Exception {
    var moving = List.of("CHECKING", "RUNNING", "UNDOING");
    return manager.await(
        "/api/imports/" + id,
        LONGEST_IMPORT,
        batch -> !moving.contains(batch.get("state").asString()));
  }

  /**
   * Kills at a random moment once so many lines are done; answers when it has gone on by itself.
   */
  private Program endedDuring(Program program, ApiClient manager, String id, int round)
      throws Exception {
    if (manager.get("/api/imports/" + id).get("state").asString().equals("CHECKED")) {
      run(manager, id);
    }
    int step = ROWS / (KILLS + 2);
    long least = step * round - random.nextInt(step);
    manager.await("/api/imports/" + id, LONGEST_IMPORT, batch -> done(batch) >= least);
    Thread.sleep(random.nextInt(150));
    if (round > KILLS) program.stop();
    else program.kill();
    var next = Program.start(data, "run");
    var begun = System.nanoTime();
    var left = manager.at(next).get("/api/imports/" + id);
    long reached = done(left);
    if (round <= KILLS) assertThat(reached).as("killed in the middle").isLessThan(ROWS);
    manager.await(
        "/api/imports/" + id,
        LONGEST_RESUME,
        batch -> done(batch) > reached || batch.get("state").asString().equals("DONE"));
    double resumed = since(begun);
    double started = next.startTime().toMillis() / 1e3;
    longestResume = Math.max(longestResume, resumed);
    longestStart = Math.max(longestStart, started);
    System.out.printf(
        "import ended at %d of %d lines: started after %.1f s, went on %.1f s later%n",
        reached, ROWS, started, resumed);
    return next;
  }

  private static long done(JsonNode batch) {
    long sum = 0;
    for (var fate : List.of("inserted", "updated", "duplicate", "rejected")) {
      sum += batch.get(fate).asLong();
    }
    return sum;
  }

  /** I4, told by the lines themselves and not by the counters alone. */
  private void eachLineOnce(String id, JsonNode done) throws Exception {
    System.out.printf(
        "import of %d lines: %s inserted, %s updated, %s duplicate, %s rejected%n",
        ROWS,
        done.get("inserted"),
        done.get("updated"),
        done.get("duplicate"),
        done.get("rejected"));
    assertThat(done.get("totalLines").asLong()).isEqualTo(ROWS);
    assertThat(done(done)).isEqualTo(ROWS);
    try (var rows = Rows.of(data)) {
      var inserted =
          rows.texts(
              "select fields ->> '%s' from customers.customer where batch_id = '%s'"
                  .formatted(NUMBERED, id));
      var others =
          rows.texts("select 'L' || line from customers.import_line where batch_id = '" + id + "'");
      assertThat(inserted).hasSize(done.get("inserted").asInt());
      var all = new HashSet<>(inserted);
      all.addAll(others);
      assertThat(all).as("lines with a fate").hasSize(ROWS);
      assertThat(inserted.size() + others.size()).as("fates").isEqualTo(ROWS);
      assertThat(
              rows.number(
                  "select count(*) from (select 1 from customers.phone group by whole"
                      + " having count(distinct customer_id) > 1) twice"))
          .as("numbers that two customers have")
          .isZero();
    }
  }

  private Program undoneWithAKill(Program program, ApiClient manager, String id) throws Exception {
    manager.post("/api/imports/" + id + "/undo", "");
    Thread.sleep(300 + random.nextInt(700));
    program.kill();
    var next = Program.start(data, "run");
    var begun = System.nanoTime();
    assertThat(settled(manager.at(next), id).get("state").asString()).isEqualTo("UNDONE");
    System.out.printf("undo killed: done %.1f s after the start%n", since(begun));
    return next;
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private List<String> snapshot() throws Exception {
    try (var rows = Rows.of(data)) {
      var all = new ArrayList<String>();
      for (var sql : WHAT_AN_IMPORT_TOUCHES) all.addAll(rows.texts(sql));
      return all;
    }
  }
}
