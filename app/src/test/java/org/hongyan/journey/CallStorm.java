package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fault F2: many sellers and a dialler at full speed against a real sipp, while all dies. */
final class CallStorm implements AutoCloseable {

  private static final long SEED = 20_261_124;
  private static final int SELLERS = 12;
  private static final int LEADS_A_ROUND = 250;
  private static final Duration SOONEST_AGAIN = Duration.ofMinutes(4);
  private static final String PASSWORD = "hongyan-demo";

  private final Random random = new Random(SEED);
  private final ConcurrentMap<String, String> acknowledged = new ConcurrentHashMap<>();
  private final List<StormSeller> sellers = new ArrayList<>();
  private final List<Double> rates = new ArrayList<>();
  private final List<Double> silences = new ArrayList<>();
  private final StormCarrier carrier;
  private final Path data;

  private CallStorm(StormCarrier carrier, Path data) {
    this.carrier = carrier;
    this.data = data;
  }

  /** A line to sipp, a list, a campaign, and sellers who begin at once. */
  static CallStorm begin(Program program, Path data, Path folder, int rounds) throws Exception {
    var storm = new CallStorm(StormCarrier.start(folder), data);
    try (var admin = ApiClient.signIn(program, "admin", PASSWORD);
        var manager = ApiClient.signIn(program, "manager1", PASSWORD);
        var director = ApiClient.signIn(program, "director", PASSWORD)) {
      var number = line(admin, storm.carrier.port());
      importList(manager, 600 + rounds * LEADS_A_ROUND);
      var campaign = campaign(director, number);
      for (int i = 0; i < SELLERS; i++) {
        var api = ApiClient.signIn(program, "seller" + (i + 2), PASSWORD);
        storm.sellers.add(new StormSeller(api, campaign, new Random(SEED + i), storm.acknowledged));
      }
    }
    return storm;
  }

  private static String line(ApiClient admin, int port) throws Exception {
    var line = UUID.randomUUID().toString();
    var number = UUID.randomUUID().toString();
    var settings = new HashMap<String, Object>();
    settings.putAll(Map.of("name", "sipp", "host", "127.0.0.1", "port", port, "transport", "UDP"));
    settings.putAll(Map.of("numberFormat", "E164", "mostCalls", 500, "active", true));
    admin.put("/api/lines/" + line, settings);
    admin.put(
        "/api/lines/numbers/" + number,
        Map.of("lineId", line, "e164", "+862150000009", "label", "sipp", "active", true));
    return number;
  }

  private static void importList(ApiClient manager, int leads) throws Exception {
    var text = new StringBuilder("客户姓名,手机号码\n");
    for (int i = 0; i < leads; i++) text.append("风暴%d,%s\n".formatted(i, national(i)));
    var analysis =
        manager.upload(
            "/api/imports", "storm.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    var id = analysis.get("id").asString();
    ObjectNode plan = ApiClient.JSON.createObjectNode();
    plan.set("form", analysis.get("form"));
    plan.set("columns", analysis.get("columns"));
    plan.put("duplicates", "SKIP").putNull("owner").put("source", "storm");
    manager.post("/api/imports/" + id + "/run", plan.toString());
    manager.await(
        "/api/imports/" + id,
        Duration.ofSeconds(120),
        batch -> batch.get("state").asString().equals("DONE"));
  }

  private static String national(int i) {
    return "1397%07d".formatted(i);
  }

  private static String campaign(ApiClient director, String number) throws Exception {
    var unit = director.get("/api/organisation/units").get(0).get("id").asString();
    var plan =
        Map.of(
            "name",
            "风暴",
            "mode",
            "PROGRESSIVE",
            "callerNumberId",
            number,
            "members",
            List.of(Map.of("kind", "UNIT", "id", unit)));
    var id = director.post("/api/campaigns", plan).at("/campaign/id").asString();
    var rule = Map.of("field", "source", "op", "IS", "values", List.of("storm"));
    var filter = Map.of("match", "ALL", "rules", List.of(rule), "groups", List.of());
    JsonNode added = director.post("/api/campaigns/" + id + "/leads", Map.of("filter", filter));
    assertThat(added.get("added").asInt()).isGreaterThan(500);
    director.put("/api/campaigns/" + id + "/status", Map.of("status", "RUNNING"));
    return id;
  }

  /** Kills and starts the program again; tells from when on its silence counts. */
  interface Death {
    Instant inRound(int round) throws Exception;
  }

  /** How long a silence may be, and how long at most the storm goes on after the first call. */
  record Pace(Duration longestSilence, int longestMillis) {}

  void rounds(int rounds, Pace pace, Death death) throws Exception {
    var since = Instant.now();
    for (int round = 1; round <= rounds; round++) {
      untilTheKill(since, pace);
      since = death.inRound(round);
    }
    untilTheKill(since, pace);
  }

  /** Waits for the first call after that moment, then for a random instant of the storm. */
  private void untilTheKill(Instant since, Pace pace) throws Exception {
    var first = awaitInvite(since, pace.longestSilence());
    silences.add(Duration.between(since, first).toMillis() / 1e3);
    Thread.sleep(300 + random.nextInt(pace.longestMillis()));
    var now = Instant.now();
    var calls = carrier.invites().stream().filter(seen -> !seen.at().isBefore(first)).count();
    rates.add(calls / Math.max(0.3, Duration.between(first, now).toMillis() / 1e3));
    System.out.printf(
        "storm %d: dialling again after %.1f s, %d set-ups, %.1f a second%n",
        rates.size(), silences.getLast(), calls, rates.getLast());
  }

  private Instant awaitInvite(Instant since, Duration within) throws Exception {
    long until = System.nanoTime() + within.toNanos();
    while (true) {
      var first = carrier.invites().stream().filter(seen -> seen.at().isAfter(since)).findFirst();
      if (first.isPresent()) return first.get().at();
      if (System.nanoTime() > until) throw new AssertionError("no call within " + within);
      Thread.sleep(100);
    }
  }

  /** I1 by the carrier's own log; no outcome that was acknowledged is lost. */
  void judge() throws Exception {
    for (var seller : sellers) seller.close();
    sellers.clear();
    var invites = carrier.invites();
    assertThat(invites).extracting(StormCarrier.Seen::callId).doesNotHaveDuplicates();
    var byNumber = new HashMap<String, List<StormCarrier.Seen>>();
    for (var seen : invites) {
      byNumber.computeIfAbsent(seen.number(), n -> new ArrayList<>()).add(seen);
    }
    try (var rows = Rows.of(data)) {
      var dialled = dialled(rows);
      byNumber.forEach(
          (number, seen) -> {
            assertThat(seen.size())
                .as("INVITEs to one customer, and attempts that were begun")
                .isLessThanOrEqualTo(dialled.getOrDefault(number, 0));
            for (int i = 1; i < seen.size(); i++) {
              assertThat(Duration.between(seen.get(i - 1).at(), seen.get(i).at()))
                  .as("rung again only when the first attempt is long over")
                  .isGreaterThan(SOONEST_AGAIN);
            }
          });
      var saved = rows.texts("select id || ' ' || outcome_code from calling.call");
      assertThat(saved)
          .as("outcomes that were acknowledged")
          .containsAll(
              acknowledged.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    }
    report(invites.size());
  }

  /** Attempts that were begun, by the number as the carrier sees it. */
  private static Map<String, Integer> dialled(Rows rows) throws Exception {
    var counts = new HashMap<String, Integer>();
    for (var row :
        rows.texts(
            """
            select substr(c.name, 3) || ' ' || count(*) from calling.attempt a
            join customers.customer c on c.tenant_id = a.tenant_id and c.id = a.customer_id
            where c.name like '风暴%' and a.dialled_at is not null group by c.name
            """)) {
      var parts = row.split(" ");
      counts.put("86" + national(Integer.parseInt(parts[0])), Integer.parseInt(parts[1]));
    }
    return counts;
  }

  private void report(int invites) {
    System.out.printf(
        "BENCH faults storm: %d kills, %d INVITEs, none twice; %d outcomes acknowledged, none lost;"
            + " set-ups a second %.1f (best round %.1f); kill to dialling again %.1f s (longest %.1f s)%n",
        silences.size() - 1,
        invites,
        acknowledged.size(),
        rates.stream().mapToDouble(r -> r).average().orElse(0),
        rates.stream().mapToDouble(r -> r).max().orElse(0),
        silences.stream().skip(1).mapToDouble(s -> s).average().orElse(0),
        silences.stream().skip(1).mapToDouble(s -> s).max().orElse(0));
  }

  @Override
  public void close() throws Exception {
    for (var seller : sellers) seller.close();
    carrier.close();
  }
}
