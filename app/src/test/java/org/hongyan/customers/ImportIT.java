package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.customers.ImportDriver.everyLineHasOneFate;
import static org.hongyan.customers.ImportDriver.plan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ImportIT {

  @Autowired TestCompany companies;
  @Autowired ImportRunner runner;
  @Autowired ImportEnds ends;
  @Autowired ImportFiles files;
  @Autowired ImportRepository batches;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Value("${hongyan.data}")
  Path data;

  Company company;
  ImportDriver driver;

  @BeforeEach
  void aManager() {
    company = companies.create();
    driver = new ImportDriver(company.as(company.people().manager()));
  }

  @Test
  void chineseFileInGbkIsMappedCheckedAndImported() {
    var file = CustomerFile.chinese(3_000, 7);
    var analysis = driver.analysed("客户.csv", file.getBytes(Charset.forName("GBK")));
    assertThat(analysis.at("/form/encoding").asString()).isEqualTo("GB18030");
    assertThat(analysis.get("columns").toString())
        .contains("NAME")
        .contains("PHONE")
        .contains("COMPANY");
    var id = analysis.get("id").asString();

    driver.send(id, "check", plan(analysis, "SKIP"));
    var checked = driver.settled(id, Duration.ofSeconds(30));
    driver.send(id, "run", plan(analysis, "SKIP"));
    var done = driver.settled(id, Duration.ofSeconds(30));

    assertThat(done.get("state").asString()).isEqualTo("DONE");
    assertThat(done.get("totalLines").asLong()).isEqualTo(3_000);
    everyLineHasOneFate(done);
    assertThat(done.get("rejected").asLong())
        .isPositive()
        .isEqualTo(checked.at("/check/rejected").asLong());
    assertThat(done.get("duplicate").asLong())
        .isPositive()
        .isEqualTo(checked.at("/check/duplicate").asLong());
    assertThat(count("customer")).isEqualTo(done.get("inserted").asLong());
    var again = driver.analysed("客户.csv", file.getBytes(Charset.forName("GBK")));
    assertThat(again.get("remembered").asBoolean()).isTrue();
  }

  @Test
  void whatIsImportedNeverLiesInTheDataFolderInTheClear() throws Exception {
    var file = CustomerFile.chinese(300, 23);
    var analysis = driver.analysed("a.csv", file.getBytes(StandardCharsets.UTF_8));
    var id = analysis.get("id").asString();
    driver.send(id, "check", plan(analysis, "SKIP"));
    driver.settled(id, Duration.ofSeconds(30));
    var secret = file.lines().skip(1).findFirst().orElseThrow().split(",")[0];
    var kept = new ArrayList<Path>();
    try (var all = Files.list(data.resolve("imports"))) {
      for (var one : all.filter(path -> path.toString().contains(id)).toList()) {
        kept.add(one);
        assertThat(new String(Files.readAllBytes(one), StandardCharsets.UTF_8))
            .as(one.toString())
            .doesNotContain(secret);
      }
    }
    assertThat(kept).as("upload and rows").hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void killedAtAnyMomentItGoesOnExactlyOnce() {
    var analysis =
        driver.analysed("a.csv", CustomerFile.chinese(4_200, 11).getBytes(StandardCharsets.UTF_8));
    var id = new BatchId(UUID.fromString(analysis.get("id").asString()));
    var plan = ImportDriver.JSON.treeToValue(plan(analysis, "SKIP"), ImportPlan.class);
    company.run(
        () ->
            transaction.executeWithoutResult(
                s -> {
                  batches.plan(id, plan);
                  batches.total(id, files.spool(id, plan.form()));
                  batches.move(
                      id,
                      ImportBatch.State.RUNNING,
                      java.time.Instant.EPOCH,
                      ImportBatch.State.ANALYSED);
                }));
    var batch = company.in(() -> ends.find(id));

    for (int round = 0; round < 20; round++) {
      company.run(
          () ->
              transaction.executeWithoutResult(
                  killed -> {
                    runner.step(batch, plan);
                    killed.setRollbackOnly();
                  }));
      if (!company.in(() -> runner.step(batch, plan))) break;
    }

    var done = driver.batch(id.value().toString());
    assertThat(done.get("state").asString()).isEqualTo("DONE");
    everyLineHasOneFate(done);
    assertThat(count("customer")).isEqualTo(done.get("inserted").asLong());
    assertThat(count("import_line"))
        .isEqualTo(done.get("duplicate").asLong() + done.get("rejected").asLong());
  }

  @Test
  void pausedCancelledAndUndoneLeavesNothing() {
    var before = imported("姓名,电话\n原有,13900000001\n", "SKIP");
    assertThat(before.get("inserted").asInt()).isEqualTo(1);
    var analysis =
        driver.analysed("a.csv", CustomerFile.chinese(20_000, 3).getBytes(StandardCharsets.UTF_8));
    var id = analysis.get("id").asString();
    driver.send(id, "run", plan(analysis, "SKIP"));
    driver.send(id, "pause", null);
    assertThat(driver.batch(id).get("state").asString()).isEqualTo("PAUSED");
    driver.send(id, "resume", null);
    driver.send(id, "cancel", null);
    var cancelled = driver.settled(id, Duration.ofSeconds(10));
    assertThat(cancelled.get("state").asString()).isEqualTo("CANCELLED");

    driver.send(id, "undo", null);
    assertThat(driver.settled(id, Duration.ofSeconds(30)).get("state").asString())
        .isEqualTo("UNDONE");
    assertThat(count("customer")).isEqualTo(1);
    assertThat(count("phone")).isEqualTo(1);
  }

  @Test
  void updateLaysNewValuesOverOldOnesAndUndoBringsThemBack() {
    imported("姓名,电话,城市,行业\n王芳,13800000001,南京,保险\n", "SKIP");

    var update = imported("姓名,电话,城市,规模\n王芳,13800000001/13800000002,苏州,大\n", "UPDATE");

    assertThat(update.get("updated").asInt()).isEqualTo(1);
    assertThat(
            row(
                "select city || ' ' || (fields ->> '行业') || ' ' || (fields ->> '规模') from customers.customer"))
        .isEqualTo("苏州 保险 大");
    assertThat(count("phone")).isEqualTo(2);
    driver.send(update.get("id").asString(), "undo", null);
    driver.settled(update.get("id").asString(), Duration.ofSeconds(20));
    assertThat(row("select city || ' ' || fields from customers.customer"))
        .isEqualTo("南京 {\"行业\": \"保险\"}");
    assertThat(count("phone")).isEqualTo(1);
  }

  @Test
  void lineRepeatedFarBelowChangesNothingTwiceAndUndoIsExact() {
    imported("姓名,电话,城市\n王芳,13800000001,南京\n", "SKIP");
    var file = new StringBuilder("姓名,电话,城市\n王芳,13800000001,苏州\n李强,13800000002,苏州\n");
    for (int i = 0; i < ImportRunner.CHUNK; i++) file.append("甲,139%08d,无锡\n".formatted(i));
    file.append("王芳,13800000001,杭州\n李强,13800000002/13800000003,杭州\n");

    var update = imported(file.toString(), "UPDATE");

    assertThat(update.get("updated").asInt()).isEqualTo(1);
    assertThat(update.get("duplicate").asInt()).isEqualTo(2);
    assertThat(row("select city from customers.customer where name = '王芳'")).isEqualTo("苏州");
    driver.send(update.get("id").asString(), "undo", null);
    driver.settled(update.get("id").asString(), Duration.ofSeconds(20));
    assertThat(row("select string_agg(name || city, ',') from customers.customer"))
        .isEqualTo("王芳南京");
    assertThat(count("phone")).isEqualTo(1);
  }

  @Test
  void duplicatesAreSkippedOrKeptAsWished() {
    var file = "姓名,电话\n甲,13800000001\n乙,138 0000 0001\n丙,+8613800000001\n丁,13800000002\n";
    var skipped = imported(file, "SKIP");
    assertThat(skipped.get("inserted").asInt()).isEqualTo(2);
    assertThat(skipped.get("duplicate").asInt()).isEqualTo(2);
    assertThat(imported(file, "SKIP").get("inserted").asInt()).isZero();
    assertThat(imported(file, "KEEP_BOTH").get("inserted").asInt()).isEqualTo(4);
  }

  @Test
  void errorFileHasTheColumnsTheReasonsAndNoFormula() {
    var batch =
        imported("姓名,电话,备注\n=cmd|' /C calc'!A0,1.38E+10,\"＝1+1\"\n好人,13800000001,x\n", "SKIP");
    assertThat(batch.get("rejected").asInt()).isEqualTo(1);
    var id = batch.get("id").asString();

    var csv =
        new String(
            driver
                .http()
                .get("/api/imports/" + id + "/errors?format=CSV")
                .getResponse()
                .getContentAsByteArray(),
            StandardCharsets.UTF_8);

    assertThat(csv)
        .startsWith("\uFEFF姓名,电话,备注,行号 Line,原因,Reason\r\n")
        .contains("'=cmd")
        .contains("'＝1+1")
        .contains("科学计数法")
        .contains("scientific notation")
        .doesNotContain("好人");
    var xlsx =
        driver
            .http()
            .get("/api/imports/" + id + "/errors?format=XLSX")
            .getResponse()
            .getContentAsByteArray();
    assertThat(xlsx).startsWith('P', 'K');
  }

  @Test
  void ownerOutsideTheImportersReachIsNotThere() {
    var leaderLess = new ImportDriver(company.as(company.people().manager()));
    var analysis =
        leaderLess.analysed("a.csv", "姓名,电话\n甲,13800000001\n".getBytes(StandardCharsets.UTF_8));
    var plan =
        plan(analysis, "SKIP").put("owner", company.people().director().id().value().toString());
    assertThat(
            leaderLess
                .http()
                .post("/api/imports/" + analysis.get("id").asString() + "/run", plan.toString()))
        .hasStatus(404);
    assertThat(company.as(company.people().sellerA1()).get("/api/imports")).hasStatus(403);
  }

  @Test
  void callLengthIsNeverKeptAsAFeature() {
    var analysis =
        driver.analysed(
            "bank.csv",
            "age;job;phone;duration;y\n30;admin;13800000001;261;no\n41;chef;13800000002;900;yes\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(analysis.at("/form/separator").asString()).isEqualTo(";");
    assertThat(analysis.get("ignored").toString()).contains("duration");
    var id = analysis.get("id").asString();
    var forced =
        plan(analysis, "SKIP")
            .toString()
            .replace("\"duration\",\"target\":\"SKIP\"", "\"duration\",\"target\":\"FIELD\"");
    assertThat(driver.http().post("/api/imports/" + id + "/run", forced)).hasStatus(409);

    driver.send(id, "run", plan(analysis, "SKIP"));
    driver.settled(id, Duration.ofSeconds(20));

    assertThat(
            row("select count(*) filter (where bought) || '/' || count(*) from customers.outcome"))
        .isEqualTo("1/2");
    assertThat(row("select string_agg(facts::text, '') from customers.outcome"))
        .doesNotContain("duration")
        .contains("admin");
  }

  private tools.jackson.databind.JsonNode imported(String text, String duplicates) {
    var batch = driver.imported("a.csv", text.getBytes(StandardCharsets.UTF_8), duplicates);
    assertThat(batch.get("state").asString()).as("%s", batch).isEqualTo("DONE");
    everyLineHasOneFate(batch);
    return batch;
  }

  private long count(String table) {
    return Long.parseLong(row("select count(*)::text from customers." + table));
  }

  private String row(String sql) {
    return company.in(() -> transaction.execute(s -> db.sql(sql).query(String.class).single()));
  }
}
