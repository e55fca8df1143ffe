package org.hongyan.customers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures lists over a million customers and imports; not part of the suite. Run with {@code
 * -Dtest=CustomersBench}; {@code -Dbench.customers=} sets another size.
 */
@IntegrationTest
class CustomersBench {

  private static final int ROUNDS = 40;

  @Autowired TestCompany companies;
  @Autowired CustomerLists lists;
  @Autowired Customers customers;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void importsOfHundredThousandRowsAndOfTheBankFile() throws Exception {
    var company = companies.create();
    var driver = new ImportDriver(company.as(company.people().manager()));
    driver.imported(
        "warm.csv", CustomerFile.chinese(3_000, 1).getBytes(StandardCharsets.UTF_8), "SKIP");
    var gbk = CustomerFile.chinese(100_000, 2).getBytes(Charset.forName("GBK"));
    report("import chinese-gbk-100000", driver, "list.csv", gbk);
    var bank = bank();
    var other = companies.create();
    report(
        "import bank " + bank.origin(),
        new ImportDriver(other.as(other.people().manager())),
        "bank.csv",
        bank.content());
  }

  @Test
  void listsOverAMillionCustomers() {
    int n = Integer.getInteger("bench.customers", 1_000_000);
    var company = companies.create();
    long start = System.nanoTime();
    fill(company, n);
    say("fill %d rows %d s".formatted(n, Duration.ofNanos(System.nanoTime() - start).toSeconds()));
    var number = "13899990001";
    company.in(
        () ->
            customers.create(
                company.caller(company.people().sellerA1()), NewCustomer.person("罕见龘靐", number)));
    for (var who :
        List.of(
            company.people().director(),
            company.people().manager(),
            company.people().leaderA(),
            company.people().sellerA1())) {
      for (var sort : List.of("-created", "name", "-lastContact", "-grade"))
        page(company, who, sort);
      search(company, who, "rare", "罕见龘靐");
      search(company, who, "common", "科技");
      search(company, who, "initials", "hjlj");
      search(company, who, "number", number);
      search(company, who, "tail4", "0001");
      search(company, who, "tail8", "99990001");
      search(company, who, "first7", "1389999");
      filter(company, who, "grade A", CustomerFilter.all(CustomerFilter.is("grade", "A")));
      filter(
          company,
          who,
          "own column rare",
          CustomerFilter.all(CustomerFilter.is("field:code", "k77")));
      filter(
          company,
          who,
          "own column common",
          CustomerFilter.all(CustomerFilter.is("field:trade", "科技")));
    }
  }

  private void page(Company company, Account who, String sort) {
    measure(
        who.login() + " list " + sort,
        () -> list(company, who, CustomerFilter.NONE, null, sort, null));
    String cursor = null;
    for (int i = 0; i < 60; i++) {
      var page = list(company, who, CustomerFilter.NONE, null, sort, cursor);
      if (page.next() == null) break;
      cursor = page.next();
    }
    var deep = cursor;
    measure(
        who.login() + " deep " + sort,
        () -> list(company, who, CustomerFilter.NONE, null, sort, deep));
  }

  private void search(Company company, Account who, String what, String text) {
    measure(
        who.login() + " search " + what,
        () -> list(company, who, CustomerFilter.NONE, text, "-created", null));
  }

  private void filter(Company company, Account who, String what, CustomerFilter filter) {
    measure(
        who.login() + " filter " + what,
        () -> list(company, who, filter, null, "-lastContact", null));
  }

  private CustomerPage list(
      Company company,
      Account who,
      CustomerFilter filter,
      String search,
      String sort,
      String cursor) {
    return company.in(
        () ->
            lists.list(
                company.caller(who), new ListQuery(filter, search, false, sort, cursor, 50)));
  }

  private static void measure(String name, Runnable work) {
    var times = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS + 3; i++) {
      long start = System.nanoTime();
      work.run();
      if (i >= 3) times.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(times);
    say(
        "%s p50 %.1f ms p95 %.1f ms"
            .formatted(name, times.get(ROUNDS / 2), times.get(ROUNDS * 95 / 100)));
  }

  /**
   * Rows spread over four sellers, their leaders and the pools; numbers sealed as ever for a share.
   */
  private void fill(Company company, int n) {
    var random = new Random(9);
    var people =
        List.of(
            company.people().sellerA1(),
            company.people().sellerA2(),
            company.people().sellerB1(),
            company.people().sellerB2());
    var pool = new ArrayList<Named>();
    for (int i = 0; i < 20_000; i++) pool.add(Named.of(CustomerFile.company(random)));
    int chunk = 10_000;
    for (int from = 0; from < n; from += chunk) {
      int size = Math.min(chunk, n - from);
      var names = new String[size];
      var sortKeys = new String[size];
      var grams = new String[size];
      var owners = new java.util.UUID[size];
      var paths = new String[size];
      var ids = new java.util.UUID[size];
      for (int i = 0; i < size; i++) {
        var named = pool.get(random.nextInt(pool.size()));
        names[i] = named.name();
        sortKeys[i] = named.sortKey();
        grams[i] = named.grams();
        var owner = random.nextInt(200) == 0 ? people.get(random.nextInt(4)) : null;
        owners[i] = owner == null ? null : owner.id().value();
        paths[i] = owner != null ? owner.orgPath() : "1.1." + (10 + random.nextInt(20)) + ".";
        ids[i] = org.hongyan.shared.Ids.next();
      }
      company.run(
          () ->
              transaction.executeWithoutResult(
                  s ->
                      db.sql(
                              """
          insert into customers.customer (tenant_id, id, kind, name, fields, folded, sort_key, grams, grade, grade_score,
            owner_id, org_path, pool_path, last_contact_at, created_at, updated_at)
          select :t, n.id, 'COMPANY', n.name, jsonb_build_object('trade', case when n.i % 4 = 0 then '科技' else '食品' end,
              'code', 'k' || (n.i * 7919 % 20000)), n.name, n.sort_key, n.grams::int[],
            (array['A','B','C','D'])[1 + n.i % 4], (n.i % 1000) / 1000.0, n.owner, n.path, n.path,
            now() - make_interval(mins => (n.i * 7919 % 500000)::int), now(), now()
          from unnest(:ids, :names, :sortKeys, :grams, :owners, :paths) with ordinality
            as n(id, name, sort_key, grams, owner, path, i)""")
                          .param("t", company.tenant().id().value())
                          .param("ids", ids)
                          .param("names", names)
                          .param("sortKeys", sortKeys)
                          .param("grams", grams)
                          .param("owners", owners)
                          .param("paths", paths)
                          .update()));
    }
    company.run(
        () ->
            transaction.executeWithoutResult(
                s ->
                    db.sql(
                            """
        insert into customers.phone (tenant_id, id, customer_id, position, number, whole, last4, first7, masked, kind, valid, zone)
        select tenant_id, id, id, 0, '\\x0001', id, hashtext(right(id::text, 4)) % 10000, hashtext(left(id::text, 13)),
          '138****0000', 'MOBILE', true, 'Asia/Shanghai' from customers.customer where tenant_id = :t""")
                        .param("t", company.tenant().id().value())
                        .update()));
  }

  private record Named(String name, String sortKey, String grams) {
    static Named of(String name) {
      var text = java.util.Arrays.toString(NameText.grams(name, null, null));
      return new Named(
          name, NameText.sortKey(name), "{" + text.substring(1, text.length() - 1) + "}");
    }
  }

  private record Bank(String origin, byte[] content) {}

  /** The public bank file with a made number column, or one of its form when it is not at hand. */
  private static Bank bank() throws Exception {
    var folder = System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../../shared/data");
    var file = Path.of(folder, "bank-additional-full.csv.gz");
    var random = new Random(8);
    var text = new StringBuilder();
    if (Files.exists(file)) {
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        text.append(lines.getFirst()).append(";\"phone\"\n");
        for (int i = 1; i < lines.size(); i++)
          text.append(lines.get(i)).append(";\"139%08d\"\n".formatted(i * 7919L % 100_000_000L));
      }
      return new Bank("public 41188", text.toString().getBytes(StandardCharsets.UTF_8));
    }
    text.append("\"age\";\"job\";\"duration\";\"y\";\"phone\"\n");
    for (int i = 0; i < 41_188; i++) {
      text.append(20 + random.nextInt(60))
          .append(
              ";\"job%d\";%d;\"%s\";\"139%08d\"\n"
                  .formatted(
                      random.nextInt(12),
                      random.nextInt(900),
                      random.nextInt(9) == 0 ? "yes" : "no",
                      i * 7919L % 100_000_000L));
    }
    return new Bank(
        "generated-of-the-same-form 41188", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void report(String name, ImportDriver driver, String file, byte[] content) {
    var analysis = driver.analysed(file, content);
    var id = analysis.get("id").asString();
    long before = used();
    long start = System.nanoTime();
    driver.send(id, "run", ImportDriver.plan(analysis, "SKIP"));
    var batch = driver.settled(id, Duration.ofMinutes(5));
    double seconds = (System.nanoTime() - start) / 1e9;
    say(
        "%s %.1f s state %s inserted %d duplicate %d rejected %d heap kept %d MB"
            .formatted(
                name,
                seconds,
                batch.get("state").asString(),
                batch.get("inserted").asInt(),
                batch.get("duplicate").asInt(),
                batch.get("rejected").asInt(),
                (used() - before) / 1_000_000));
    ImportDriver.everyLineHasOneFate(batch);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void say(String line) {
    System.out.println("BENCH " + line);
  }
}
