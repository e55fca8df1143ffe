package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.race;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Fifty submits at once of each write that makes something, all with one Idempotency-Key: in one
 * company fifty, in its twin a single one, and afterwards both hold the same in every table.
 */
@IntegrationTest
class OnceRaceIT {

  private static final int AT_ONCE = 50;
  private static final String LATER = time(Duration.ofDays(50));
  private static final String EARLIER = time(Duration.ofDays(-3));

  private record Write(
      String name, Function<TestCompany.People, Account> by, HttpMethod method, Address address) {}

  private record Ready(String uri, String body) {}

  private interface Address {
    Ready of(Company company);
  }

  @Autowired TestCompany companies;
  @Autowired List<MatrixSubjects> modules;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private final MatrixSubjects.Registry things = new MatrixSubjects.Registry();
  private final Map<String, TestHttp> pages = new HashMap<>();
  private int serial;

  @Test
  void fiftySubmitsLeaveWhatOneLeaves() throws Exception {
    modules.forEach(module -> module.register(things));
    var alone = companies.create();
    var crowded = companies.create();
    var soft = new SoftAssertions();
    for (var write : writes()) {
      serial++;
      var one = write.address().of(alone);
      var many = write.address().of(crowded);
      var single = as(alone, write.by().apply(alone.people()));
      var crowd = as(crowded, write.by().apply(crowded.people()));
      var before = contents(alone);
      var beforeMany = contents(crowded);
      var answer = single.send(write.method(), one.uri(), one.body(), key());
      soft.assertThat(TestDesk.status(answer)).as(write.name() + " alone").isLessThan(300);
      var key = key();
      var answers = race(AT_ONCE, () -> crowd.send(write.method(), many.uri(), many.body(), key));

      var statuses = answers.stream().map(TestDesk::status).collect(Collectors.toSet());
      soft.assertThat(statuses).as(write.name()).containsExactly(TestDesk.status(answer));
      var expected = atRest(alone, before);
      soft.assertThat(expected).as(write.name() + " makes something").isNotEmpty();
      soft.assertThat(atRest(crowded, beforeMany)).as(write.name()).isEqualTo(expected);
    }
    soft.assertAll();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private List<Write> writes() {
    var list = new ArrayList<Write>();
    ofSellers(list);
    ofLeaders(list);
    return list;
  }

  private void ofSellers(List<Write> list) {
    add(list, "customer", People::seller, "/api/customers", c -> newCustomer(false));
    addAt(list, "claim", People::seller, c -> "/api/customers/" + pooled(c) + "/claim", c -> "");
    addAt(
        list,
        "reveal",
        TestCompany.People::manager,
        c ->
            "/api/customers/" + thing(c, "/api/customers/{id}") + "/phones/" + phone(c) + "/reveal",
        c -> "{'reason':'回访核对'}");
    add(list, "callback", People::seller, "/api/callbacks", c -> callback(customer(c)));
    add(list, "plan item", People::seller, "/api/plan-items", c -> plan(customer(c)));
    addAt(list, "plan item done", People::seller, this::planned, c -> done());
    add(list, "work record", People::seller, "/api/work-records", c -> work(customer(c)));
    add(list, "project", People::seller, "/api/projects", c -> project(customer(c)));
    add(list, "order", People::seller, "/api/orders", c -> order(customer(c)));
    addAt(list, "payment", People::seller, c -> onOrder(c) + "/payments", c -> payment());
    addAt(
        list,
        "return",
        TestCompany.People::manager,
        c -> onOrder(c) + "/returns",
        c -> "{'key':'%s','amountMinor':50,'reason':'x'}".formatted(key()));
    addAt(
        list,
        "cancelled order",
        TestCompany.People::manager,
        c -> onOrder(c) + "/cancel",
        c -> "{'reason':'x'}");
  }

  private void ofLeaders(List<Write> list) {
    add(list, "view", People::seller, "/api/customer-views", c -> view());
    add(list, "handout", TestCompany.People::leaderA, "/api/customer-handouts", this::handout);
    add(list, "export", TestCompany.People::manager, "/api/exports", c -> "{'format':'CSV'}");
    add(list, "script", TestCompany.People::manager, "/api/scripts", c -> script());
    add(list, "campaign", TestCompany.People::manager, "/api/campaigns", OnceRaceIT::campaign);
    addAt(
        list,
        "leads",
        TestCompany.People::manager,
        c -> "/api/campaigns/" + newCampaign(c) + "/leads",
        c -> "{'customerIds':['%s']}".formatted(customer(c)));
    list.add(
        new Write(
            "campaign started",
            TestCompany.People::manager,
            HttpMethod.PUT,
            c -> ready("/api/campaigns/" + newCampaign(c) + "/status", "{'status':'RUNNING'}")));
    add(list, "account", TestCompany.People::admin, "/api/accounts", this::account);
    add(list, "unit", TestCompany.People::admin, "/api/organisation/units", OnceRaceIT::unit);
    addAt(list, "target split", TestCompany.People::manager, this::targetSet, this::targetSplit);
    addAt(list, "import run", TestCompany.People::manager, this::uploaded, c -> importPlan);
  }

  /** Who does most of the writes. */
  private static final class People {
    static Account seller(TestCompany.People people) {
      return people.sellerA1();
    }
  }

  private static void add(
      List<Write> list,
      String name,
      Function<TestCompany.People, Account> by,
      String uri,
      Function<Company, String> body) {
    addAt(list, name, by, c -> uri, body);
  }

  private static void addAt(
      List<Write> list,
      String name,
      Function<TestCompany.People, Account> by,
      Function<Company, String> uri,
      Function<Company, String> body) {
    list.add(new Write(name, by, HttpMethod.POST, c -> ready(uri.apply(c), body.apply(c))));
  }

  private static Ready ready(String uri, String body) {
    return new Ready(uri, body.replace("EARLIER", EARLIER).replace('\'', '"'));
  }

  // What the writes say.

  private static String time(Duration fromNow) {
    return TestDesk.in(fromNow).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private TestHttp as(Company company, Account account) {
    return pages.computeIfAbsent(account.id().toString(), id -> company.as(account));
  }

  private TestHttp seller(Company company) {
    return as(company, company.people().sellerA1());
  }

  private TestHttp manager(Company company) {
    return as(company, company.people().manager());
  }

  private static String made(TestHttp who, String uri, String body) {
    var answer = who.post(uri, ready(uri, body).body());
    assertThat(TestDesk.status(answer)).as(uri + " " + body).isLessThan(300);
    return TestHttp.json(answer).findValue("id").asString();
  }

  private String thing(Company company, String place) {
    return things.make(place, "", company).orElseThrow();
  }

  private String customer(Company company) {
    return thing(company, "/api/customers/{id}");
  }

  private String pooled(Company company) {
    return made(manager(company), "/api/customers", newCustomer(true));
  }

  private String phone(Company company) {
    var card = TestHttp.json(seller(company).get("/api/customers/" + customer(company)));
    return card.at("/phones/0/id").asString();
  }

  private String newCustomer(boolean toPool) {
    return "{'kind':'PERSON','name':'孙丽','phones':['1370077%04d'],'fields':{},'toPool':%s}"
        .formatted(serial, toPool);
  }

  private static String callback(String customer) {
    return "{'customerId':'%s','wantedAt':'%s','note':'x'}".formatted(customer, LATER);
  }

  private static String plan(String customer) {
    return "{'customerId':'%s','kind':'CALL','dueAt':'%s','purpose':'x'}"
        .formatted(customer, LATER);
  }

  private String planned(Company company) {
    var plan = plan(customer(company));
    return "/api/plan-items/" + made(seller(company), "/api/plan-items", plan) + "/done";
  }

  private static String done() {
    return "{'at':'EARLIER','seconds':60,'text':'x'}";
  }

  private static String work(String customer) {
    return "{'key':'%s','customerId':'%s','kind':'NOTE','at':'EARLIER','seconds':0,'text':'x'}"
        .formatted(key(), customer);
  }

  private static String project(String customer) {
    return "{'customerId':'%s','name':'x','expectedMinor':100,'currency':'CNY'}"
        .formatted(customer);
  }

  private static String order(String customer) {
    return "{'key':'%s','customerId':'%s','amountMinor':100,'currency':'CNY','at':'EARLIER','note':'','helpers':[]}"
        .formatted(key(), customer);
  }

  private String onOrder(Company company) {
    return "/api/orders/" + made(seller(company), "/api/orders", order(customer(company)));
  }

  private static String payment() {
    return "{'key':'%s','amountMinor':60,'at':'EARLIER','method':'TRANSFER','note':''}"
        .formatted(key());
  }

  private static String view() {
    return "{'name':'mine','filter':{},'sort':'name','columns':['name'],'shared':false,'isDefault':false}";
  }

  private String handout(Company company) {
    var of = made(seller(company), "/api/customers", newCustomer(false));
    return "{'selection':{'ids':['%s']},'to':'%s'}"
        .formatted(of, company.people().sellerA2().id().value());
  }

  private static String script() {
    return "{'name':'话术','content':{'steps':[{'id':'a','title':'开场','text':'您好','branches':[]}],'objections':[],'forbidden':[]}}";
  }

  private static String campaign(Company company) {
    return "{'name':'活动','mode':'PREVIEW','members':[{'kind':'ACCOUNT','id':'%s'}]}"
        .formatted(company.people().sellerA1().id().value());
  }

  private String newCampaign(Company company) {
    return made(manager(company), "/api/campaigns", campaign(company));
  }

  private String account(Company company) {
    return "{'login':'new%d','name':'新人','role':'SELLER','unitId':'%s'}"
        .formatted(serial, company.units().teamA().id().value());
  }

  private static String unit(Company company) {
    return "{'parentId':'%s','kind':'TEAM','name':'三组'}"
        .formatted(company.units().region().id().value());
  }

  private static String target(Company company) {
    return "/api/targets/2026-12/units/" + company.units().region().id().value();
  }

  private String targetSet(Company company) {
    var set = manager(company).put(target(company), "{\"amountMinor\":1000,\"currency\":\"CNY\"}");
    assertThat(set).hasStatusOk();
    return target(company) + "/split";
  }

  private String targetSplit(Company company) {
    var preview = "{\"method\":\"EQUAL\",\"shares\":[]}";
    var shares = TestHttp.json(manager(company).post(target(company) + "/preview", preview));
    var wanted =
        shares
            .valueStream()
            .map(s -> "{'id':%s,'minor':%d,'locked':false}".formatted(s.get("id"), minor(s)))
            .collect(Collectors.joining(",", "[", "]"));
    return "{'version':1,'method':'EQUAL','shares':%s}".formatted(wanted);
  }

  private static long minor(JsonNode share) {
    return share.get("minor").asLong();
  }

  private String importPlan = "";

  private String uploaded(Company company) {
    var rows = "姓名,电话\n王芳,13700880001\n李娜,13700880002\n";
    var analysis = TestHttp.json(manager(company).upload("/api/imports", "a.csv", rows));
    importPlan =
        "{'form':%s,'columns':%s,'duplicates':'SKIP','owner':null,'source':'test'}"
            .formatted(analysis.get("form"), analysis.get("columns"));
    return "/api/imports/" + analysis.get("id").asString() + "/run";
  }

  // What a company holds.

  /**
   * Rows and the sums of whole numbers of each table, but for sessions, the keys themselves and the
   * heads of the audit trail, whose lane is drawn by lot.
   */
  private Map<String, String> contents(Company company) {
    var contents = new TreeMap<String, String>();
    for (var table : tables()) {
      var line =
          JdbcClient.create(owner)
              .sql("select " + table[1] + " from " + table[0] + " where tenant_id = :tenant")
              .param("tenant", company.tenant().id().value())
              .query(String.class)
              .single();
      contents.put(table[0], line);
    }
    return contents;
  }

  private List<String[]> tables() {
    return JdbcClient.create(owner)
        .sql(
            """
            select format('%I.%I', n.nspname, c.relname) as name,
              'count(*)' || coalesce(string_agg(format(
                ' || '' %s='' || coalesce(sum(%I), 0)', a.attname, a.attname), '' order by a.attname)
                filter (where t.typname in ('int2', 'int4', 'int8')
                  and a.attname not in ('first7', 'last4', 'lane', 'seq')), '') as what
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema', 'requests', 'outbox')
              and n.nspname || '.' || c.relname not in ('identity.session', 'identity.audit_head')
            group by 1
            having bool_or(a.attname = 'tenant_id')
            order by 1
            """)
        .query((row, n) -> new String[] {row.getString("name"), row.getString("what")})
        .list();
  }

  /** What has changed, once no job works on it any more. */
  private Map<String, String> atRest(Company company, Map<String, String> before)
      throws InterruptedException {
    while (isBusy(company)) Thread.sleep(50);
    var changed = contents(company);
    changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
    return changed;
  }

  private boolean isBusy(Company company) {
    return JdbcClient.create(owner)
        .sql(
            """
            select exists (select 1 from customers.import_batch
                where tenant_id = :tenant and state in ('CHECKING', 'RUNNING'))
              or exists (select 1 from customers.export_job
                where tenant_id = :tenant and state in ('WAITING', 'RUNNING'))
            """)
        .param("tenant", company.tenant().id().value())
        .query(Boolean.class)
        .single();
  }
}
