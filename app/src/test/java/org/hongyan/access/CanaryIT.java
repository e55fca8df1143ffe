package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.json;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.hongyan.CapturedLog;
import org.hongyan.IntegrationTest;
import org.hongyan.OpenStream;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.access.ApiDocument.Operation;
import org.hongyan.calling.OpenHours;
import org.hongyan.switchboard.Carrier;
import org.hongyan.switchboard.TestHeadset;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/**
 * No whole number leaves the server: 500 are planted, everything that can be asked is asked, and
 * answers, streams, files, errors, logs, the data folder and every table are searched for them.
 */
@IntegrationTest
class CanaryIT {

  private static final long SEED = 20261123;
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  @Autowired TestCompany companies;
  @Autowired ApiDocument document;
  @Autowired List<MatrixSubjects> modules;
  @Autowired OpenHours openHours;
  @Autowired TestHeadset headset;
  @Autowired Carrier carrier;
  @LocalServerPort int port;

  @Value("${hongyan.data}")
  Path folder;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private Company company;
  private final Canaries canaries = new Canaries(SEED);
  private final NumberScanner scanner = new NumberScanner(canaries.numbers);
  private final MatrixSubjects.Registry things = new MatrixSubjects.Registry();
  private final Map<String, Set<String>> leaks = new TreeMap<>();
  private long searched;
  private int answers;

  private void search(String where, String text) {
    searched += text.length();
    answers++;
    var found = scanner.numbersIn(text);
    if (!found.isEmpty()) leaks.put(where, found);
  }

  private void search(String where, MvcTestResult answer) {
    var response = answer.getResponse();
    var text = new StringBuilder();
    for (var name : response.getHeaderNames()) text.append(response.getHeaders(name)).append('\n');
    text.append(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    search(where, text.toString());
  }

  @Test
  void noWholeNumberLeavesTheServer() throws Exception {
    assertThat(canaries.numbers).hasSize(Canaries.COUNT);
    modules.forEach(module -> module.register(things));
    var program = (Logger) LoggerFactory.getLogger("org.hongyan");
    var before = program.getLevel();
    program.setLevel(Level.DEBUG);
    try (var log = new CapturedLog()) {
      company = companies.create();
      openHours.allDay(company);
      var people = people(company);
      canaries.plant(company, people.get("manager"), people.get("seller"));
      work(people.get("seller"));
      call(people);
      people.forEach(this::crawl);
      people.forEach(this::ask);
      export(people.get("manager"));
      exceptions(people);
      database();
      provoke("seller", people.get("seller"));
      provoke("manager", people.get("manager"));
      files();
      log(log.text());
      assertThat(log.text()).hasSizeGreaterThan(500);
    } finally {
      program.setLevel(before);
    }
    System.out.printf(
        "canaries: %d numbers, %d answers and files, %d characters%n",
        Canaries.COUNT, answers, searched);
    assertThat(leaks).isEmpty();
    assertThat(answers).isGreaterThan(500);
  }

  /** At once; line by line only to say which one it is. */
  private void log(String text) {
    searched += text.length();
    if (scanner.numbersIn(text).isEmpty()) return;
    text.lines().forEach(line -> search("log: " + line.replaceAll("\\d", "#"), line));
    leaks.putIfAbsent("log", scanner.numbersIn(text));
  }

  private static Map<String, TestHttp> people(Company company) {
    var people = new LinkedHashMap<String, TestHttp>();
    people.put("seller", company.as(company.people().sellerA1()));
    people.put("leader", company.as(company.people().leaderA()));
    people.put("manager", company.as(company.people().manager()));
    people.put("administrator", company.as(company.people().admin()));
    return people;
  }

  /** A callback, a plan, a note, a project and an order for each of the typed customers. */
  private void work(TestHttp seller) {
    for (var customer : canaries.customers) {
      made(seller, "/api/callbacks", "'wantedAt':'LATER','note':'x'", customer);
      made(seller, "/api/plan-items", "'kind':'CALL','dueAt':'LATER','purpose':'x'", customer);
      made(
          seller,
          "/api/work-records",
          "'key':'%s','kind':'NOTE','at':'EARLIER','seconds':0,'text':'x'"
              .formatted(UUID.randomUUID()),
          customer);
      made(seller, "/api/projects", "'name':'x','expectedMinor':1,'currency':'CNY'", customer);
      made(
          seller,
          "/api/orders",
          "'key':'%s','amountMinor':1,'currency':'CNY','at':'EARLIER','note':'','helpers':[]"
              .formatted(UUID.randomUUID()),
          customer);
    }
  }

  private static String time(int days) {
    return TestDesk.in(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void made(TestHttp who, String uri, String rest, String customer) {
    var body = ("{'customerId':'" + customer + "'," + rest + "}").replace('\'', '"');
    body = body.replace("EARLIER", time(-3)).replace("LATER", time(50));
    var answer = who.post(uri, body);
    assertThat(TestDesk.status(answer)).as(uri).isLessThan(300);
    search("POST " + uri, answer);
  }

  /** One of them is called, with both streams open. */
  private void call(Map<String, TestHttp> people) throws Exception {
    var seller = people.get("seller");
    var account = company.people().sellerA1();
    carrier.tell(canaries.numbers.getFirst().substring(3), "tone");
    try (var desk = OpenStream.of(port, seller, "/api/desk/events");
        var floor = OpenStream.of(port, people.get("leader"), "/api/floor/events")) {
      headset.on(company, account, seller);
      seller.post("/api/desk/start", "{}");
      var chosen =
          seller.post("/api/desk/customer", json("customerId", canaries.customers.getFirst()));
      search("POST /api/desk/customer", chosen);
      search("POST /api/desk/dial", seller.post("/api/desk/dial", ""));
      assertThat(desk.reads("\"state\":\"TALKING\"", Duration.ofSeconds(20)))
          .as(desk.told())
          .isTrue();
      assertThat(floor.reads("TALKING", Duration.ofSeconds(5))).isTrue();
      seller.post("/api/desk/hang-up", "");
      assertThat(desk.reads("\"state\":\"WRAP_UP\"", Duration.ofSeconds(10))).isTrue();
      assertThat(desk.told() + floor.told()).contains("****");
      search("stream of the desk", desk.told());
      search("stream of the floor", floor.told());
    }
  }

  /** Every GET there is, with real things in its path, as much of each list as it gives. */
  private void crawl(String who, TestHttp page) {
    for (var operation : document.operations()) {
      if (operation.method() != HttpMethod.GET || operation.path().endsWith("/events")) continue;
      search(who + " " + operation, page.begin(address(operation)));
    }
    for (var customer : canaries.customers.subList(0, 15)) {
      search(who + " card", page.get("/api/customers/" + customer));
      search(who + " timeline", page.get("/api/timeline/" + customer));
    }
  }

  private String address(Operation operation) {
    var query = new ArrayList<String>();
    for (var parameter : operation.parameters()) {
      if (!parameter.path("in").asString("").equals("query")) continue;
      var name = parameter.get("name").asString();
      if (name.equals("limit") || name.equals("size")) query.add(name + "=200");
      else if (parameter.path("required").asBoolean(false))
        query.add(name + "=" + value(parameter));
    }
    var path = withRealThings(operation.path());
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private String withRealThings(String path) {
    return VARIABLE
        .matcher(path)
        .replaceAll(
            found ->
                things.make(path.substring(0, found.end()), found.group(), company).orElseThrow());
  }

  private String value(JsonNode parameter) {
    var name = parameter.get("name").asString();
    var schema = parameter.path("schema");
    if (schema.has("enum")) return schema.at("/enum/0").asString();
    return switch (schema.path("format").asString("")) {
      case "date-time" -> name.equals("from") ? time(-60) : time(90);
      case "date" -> name.equals("from") ? time(-60).substring(0, 10) : time(90).substring(0, 10);
      case "uuid" -> canaries.customers.getFirst();
      default -> "x";
    };
  }

  /** Searches with whole numbers and parts of them: what is found is masked. */
  private void ask(String who, TestHttp page) {
    for (var pool : List.of("true", "false")) {
      String cursor = null;
      do {
        var body =
            "{\"pool\":%s,\"limit\":200%s}"
                .formatted(pool, cursor == null ? "" : ",\"cursor\":\"" + cursor + "\"");
        var answer = page.post("/api/customers/list", body);
        search(who + " list", answer);
        if (TestDesk.status(answer) != 200) return;
        var next = TestHttp.json(answer).path("next");
        cursor = next.isString() ? next.asString() : null;
      } while (cursor != null);
    }
    for (var number : canaries.numbers.subList(0, 15)) {
      var tail = number.substring(number.length() - 4);
      for (var text : List.of(number, number.substring(3), tail)) {
        var body = "{\"search\":\"%s\"}".formatted(text);
        search(who + " search", page.post("/api/customers/list", body));
      }
      search(
          who + " duplicates",
          page.post(
              "/api/customers/duplicates",
              "{\"kind\":\"PERSON\",\"name\":\"客户1\",\"phones\":[\"%s\"]}".formatted(number)));
    }
  }

  private void export(TestHttp manager) throws Exception {
    for (var format : List.of("CSV", "XLSX")) {
      var started = manager.post("/api/exports", "{\"format\":\"" + format + "\"}");
      var id = TestDesk.at(started, "/id");
      for (int i = 0; i < 200; i++) {
        if (!TestHttp.json(manager.get("/api/exports")).at("/0/endedAt").isNull()) break;
        Thread.sleep(50);
      }
      var file = manager.get("/api/exports/" + id + "/file").getResponse().getContentAsByteArray();
      var text = unpacked(file);
      assertThat(text).contains("****");
      search("export " + format, text);
    }
  }

  private static String unpacked(byte[] file) throws IOException {
    if (file[0] != 'P' || file[1] != 'K') return new String(file, StandardCharsets.UTF_8);
    var copy = Files.createTempFile("export", ".xlsx");
    try {
      Files.write(copy, file);
      var text = new StringBuilder();
      try (var zip = new ZipFile(copy.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          var bytes = zip.getInputStream(entry).readAllBytes();
          text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        }
      }
      return text.toString();
    } finally {
      Files.delete(copy);
    }
  }

  /** Whole numbers leave in two ways only, both by permission and noted with the name of who. */
  private void exceptions(Map<String, TestHttp> people) throws IOException {
    var customer = canaries.customers.getFirst();
    var seller = people.get("seller");
    var manager = people.get("manager");
    var phone = TestHttp.json(seller.get("/api/customers/" + customer)).at("/phones/0/id");
    var reveal = "/api/customers/" + customer + "/phones/" + phone.asString() + "/reveal";
    var refused = seller.post(reveal, "{\"reason\":\"x\"}");
    assertThat(refused).hasStatus(403);
    search("reveal as a seller", refused);
    assertThat(manager.post(reveal, "{\"reason\":\"x\"}").getResponse().getStatus()).isEqualTo(200);
    assertThat(noted("customer.revealed")).isEqualTo(1);

    var fetched = noted("customers.import-errors-fetched");
    var errors = "/api/imports/" + canaries.batch + "/errors?format=";
    assertThat(seller.get(errors + "CSV")).hasStatus(403);
    for (var format : List.of("CSV", "XLSX")) {
      var file = manager.get(errors + format).getResponse().getContentAsByteArray();
      assertThat(scanner.numbersIn(unpacked(file))).as("as they were brought").isNotEmpty();
    }
    assertThat(noted("customers.import-errors-fetched")).isEqualTo(fetched + 2);
  }

  private long noted(String action) {
    return JdbcClient.create(owner)
        .sql("select count(*) from identity.audit where tenant_id = :tenant and action = :action")
        .param("tenant", company.tenant().id().value())
        .param("action", action)
        .query(Long.class)
        .single();
  }

  /** Every column of every row, whatever its type; neither a number nor its plain hash. */
  private void database() {
    var db = JdbcClient.create(owner);
    var tables =
        db.sql(
                """
                select format('%I.%I', n.nspname, c.relname),
                  bool_or(a.attname = 'tenant_id') as tenant
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                where c.relkind in ('r', 'p') and not c.relispartition
                  and n.nspname not in ('pg_catalog', 'information_schema')
                group by 1
                """)
            .query((row, n) -> Map.entry(row.getString(1), row.getBoolean(2)))
            .list();
    assertThat(tables).hasSizeGreaterThan(50);
    long rows = 0;
    for (var table : tables) {
      var tenant = company.tenant().id().value();
      var mine = table.getValue() ? " where x.tenant_id = '" + tenant + "'" : "";
      var lines = db.sql("select x::text from " + table.getKey() + " x" + mine);
      var text = String.join("\n", lines.query(String.class).list());
      rows += text.lines().count();
      search("table " + table.getKey(), text);
      var hashes = scanner.hashesIn(text);
      if (!hashes.isEmpty()) leaks.put("plain hashes in " + table.getKey(), hashes);
    }
    assertThat(rows).as("rows of the planted company").isGreaterThan(2 * Canaries.COUNT);
  }

  /** Makes every route refuse a request that carries a number wherever text may stand. */
  private void provoke(String who, TestHttp page) {
    var number = canaries.numbers.getFirst();
    for (var operation : document.operations()) {
      if (operation.toString().equals("DELETE /api/session") || operation.isUpload()) continue;
      var uri = VARIABLE.matcher(operation.path()).replaceAll(found -> UUID.randomUUID() + "");
      for (var body : bodies(operation, number)) {
        var answer =
            operation.method() == HttpMethod.GET
                ? page.begin(
                    uri + "?from=" + number.substring(1) + "&cursor=" + number.substring(1))
                : page.send(operation.method(), uri, body);
        assertThat(TestDesk.status(answer)).as(operation.toString()).isNotEqualTo(500);
        if (TestDesk.status(answer) >= 400) search(who + " error of " + operation, answer);
      }
    }
  }

  private static List<String> bodies(Operation operation, String number) {
    if (!operation.hasBody()) return List.of("");
    var whole = operation.body(text -> number, true);
    return List.of(whole, whole.substring(0, whole.length() - 1));
  }

  /**
   * The data folder but the database itself; an import's own file may be read by its owner only.
   */
  private void files() throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var file : paths.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(file).toString();
        if (name.startsWith("imports")) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .as(name)
              .endsWith("------");
        } else if (!name.matches("(database|binaries)/.*|.*\\.wav")) {
          search(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
  }
}
