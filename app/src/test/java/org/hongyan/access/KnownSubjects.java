package org.hongyan.access;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.identity.Account;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of things there are, made the way people make them: over HTTP. */
@Component
class KnownSubjects implements MatrixSubjects {

  private static final String LATER = time(50);
  private final AtomicInteger numbers = new AtomicInteger();
  private final DataSource owner;

  KnownSubjects(@Qualifier("ownerDataSource") DataSource owner) {
    this.owner = owner;
  }

  @Override
  public void register(Registry kinds) {
    kinds.add("/api/sessions/{sessionId}", Reach.OWNED, KnownSubjects::session);
    kinds.add("{accountId}", Reach.OWNED, company -> company.people().sellerA1().id().value() + "");
    kinds.add("{unitId}", Reach.OWNED, company -> company.units().teamA().id().value() + "");
    kinds.add("{customerId}", Reach.OWNED, this::customer);
    kinds.add("/api/customers/{id}", Reach.OWNED, this::customer);
    kinds.add("/api/customers/{id}/phones/{phone}", Reach.OWNED, this::phone);
    kinds.add("/api/customer-views/{id}", Reach.OWNED, KnownSubjects::view);
    kinds.add("/api/customer-handouts/{id}", Reach.OWNED, this::handout);
    kinds.add("/api/callbacks/{id}", Reach.OWNED, this::callback);
    kinds.add("/api/plan-items/{id}", Reach.OWNED, this::planItem);
    kinds.add("/api/plan-items/reschedule/{batchId}", Reach.OWNED, this::reschedule);
    kinds.add("/api/projects/{id}", Reach.OWNED, this::project);
    kinds.add("/api/orders/{id}", Reach.OWNED, this::order);
    kinds.add("/api/scripts/{id}", Reach.COMPANY, KnownSubjects::script);
    kinds.constant("{version}", "1");
    kinds.add("/api/campaigns/{id}", Reach.COMPANY, KnownSubjects::campaign);
    kinds.add("/api/imports/{id}", Reach.OWNED, KnownSubjects::upload);
    kinds.constant("{month}", "2026-12");
    kinds.add("/api/exports/{id}", Reach.OWNED, KnownSubjects::export);
    kinds.add("/api/recordings/{id}", Reach.OWNED, this::recording);
    kinds.chosenByClient("/api/lines/{id}");
    kinds.chosenByClient("/api/lines/numbers/{id}");
    kinds.chosenByClient("/api/desk/drafts/{attempt}");
    kinds.chosenByClient("/api/desk/headset/{leg}");
    kinds.add("{planId}", Reach.OWNED, KnownSubjects::plan);
    kinds.constant("{step}", "POTENTIAL");
    kinds.add("{promotionId}", Reach.OWNED, KnownSubjects::promotion);
    kinds.add("{campaignId}", Reach.COMPANY, KnownSubjects::campaign);
  }

  private static String time(int days) {
    return TestDesk.in(java.time.Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String made(TestHttp who, String uri, String body) {
    var answer = who.post(uri, body.replace('\'', '"'));
    if (answer.getResponse().getStatus() >= 300) {
      throw new AssertionError(
          uri + " " + answer.getResponse().getStatus() + " " + TestHttp.json(answer));
    }
    var json = TestHttp.json(answer);
    return (json.has("id") ? json.get("id") : json.findValue("id")).asString();
  }

  private static TestHttp seller(Company company) {
    return company.as(company.people().sellerA1());
  }

  private static TestHttp manager(Company company) {
    return company.as(company.people().manager());
  }

  private static String promotion(Company company) {
    return made(
        company.as(company.people().leaderA()),
        "/api/promotions",
        "{'theme':'x','starts':'2026-03-01','ends':'2026-03-31','regions':['%s'],'material':'','costMinor':0,'currency':'CNY'}"
            .formatted(company.units().teamA().id().value()));
  }

  private static String session(Company company) {
    return TestHttp.json(seller(company).get("/api/sessions")).at("/0/id").asString();
  }

  private String customer(Company company) {
    var phone = "1380013%04d".formatted(numbers.incrementAndGet());
    return made(
        seller(company),
        "/api/customers",
        "{'kind':'PERSON','name':'王芳','phones':['%s'],'fields':{},'toPool':false}"
            .formatted(phone));
  }

  private String phone(Company company) {
    var card = TestHttp.json(seller(company).get("/api/customers/" + customer(company)));
    return card.at("/phones/0/id").asString();
  }

  private static String view(Company company) {
    return made(
        seller(company),
        "/api/customer-views",
        "{'name':'mine','filter':{},'sort':'name','columns':['name'],'shared':false,'isDefault':false}");
  }

  private String handout(Company company) {
    var body =
        "{'selection':{'ids':['%s']},'to':'%s'}"
            .formatted(customer(company), id(company.people().sellerA2()));
    var leader = company.as(company.people().leaderA());
    var answer = TestHttp.json(leader.post("/api/customer-handouts", body.replace('\'', '"')));
    return (answer.has("id") ? answer.get("id") : answer.findValue("batchId")).asString();
  }

  private static String id(Account account) {
    return account.id().value().toString();
  }

  private String callback(Company company) {
    return made(
        seller(company),
        "/api/callbacks",
        "{'customerId':'%s','wantedAt':'%s','note':'x'}".formatted(customer(company), LATER));
  }

  private String planItem(Company company) {
    return made(
        seller(company),
        "/api/plan-items",
        "{'customerId':'%s','kind':'CALL','dueAt':'%s','purpose':'x'}"
            .formatted(customer(company), LATER));
  }

  private String reschedule(Company company) {
    var body = "{'ids':['%s'],'dueAt':'%s'}".formatted(planItem(company), time(51));
    var answer =
        TestHttp.json(seller(company).post("/api/plan-items/reschedule", body.replace('\'', '"')));
    return answer.findValue("batchId").asString();
  }

  private String project(Company company) {
    return made(
        seller(company),
        "/api/projects",
        "{'customerId':'%s','name':'x','expectedMinor':100,'currency':'CNY'}"
            .formatted(customer(company)));
  }

  private String order(Company company) {
    return made(
        seller(company),
        "/api/orders",
        "{'key':'%s','customerId':'%s','amountMinor':100,'currency':'CNY','at':'%s','note':'','helpers':[]}"
            .formatted(java.util.UUID.randomUUID(), customer(company), time(-3)));
  }

  private static String script(Company company) {
    var scripts = manager(company);
    return made(scripts, "/api/scripts", "{'name':'话术','content':%s}".formatted(EMPTY_SCRIPT));
  }

  private static final String EMPTY_SCRIPT =
      "{'steps':[{'id':'a','title':'开场','text':'您好','branches':[]}],'objections':[],'forbidden':[]}";

  private static String campaign(Company company) {
    return made(
        manager(company),
        "/api/campaigns",
        "{'name':'活动','mode':'PREVIEW','members':[{'kind':'ACCOUNT','id':'%s'}]}"
            .formatted(id(company.people().sellerA1())));
  }

  private static String plan(Company company) {
    return made(
        company.as(company.people().director()),
        "/api/plans",
        "{'unitId':'%s','name':'规划','fromMonth':'2027-01','toMonth':'2027-12','currency':'CNY'}"
            .formatted(company.units().teamA().id().value()));
  }

  private static String upload(Company company) {
    var answer = manager(company).upload("/api/imports", "a.csv", "姓名,电话\n王芳,13800138000\n");
    return TestHttp.json(answer).get("id").asString();
  }

  private static String export(Company company) {
    return made(manager(company), "/api/exports", "{'format':'CSV'}");
  }

  /** A call of sellerA1 whose recording still runs: inside its scope that is a 409, not a 404. */
  private String recording(Company company) {
    var id = java.util.UUID.randomUUID();
    var call = java.util.UUID.randomUUID();
    var seller = company.people().sellerA1();
    var db = JdbcClient.create(owner);
    db.sql(
            """
            insert into calling.call (tenant_id, started_at, id, attempt_id, customer_id,
              account_id, owner_id, org_path, masked, recording_id, rule_version)
            values (:tenant, '2026-11-02T03:00:00Z', :call, :call, :call, :seller, :seller, :path,
              '138****0000', :id, 1)
            """)
        .param("tenant", company.tenant().id().value())
        .param("call", call)
        .param("id", id)
        .param("seller", seller.id().value())
        .param("path", seller.orgPath())
        .update();
    db.sql(
            """
            insert into switchboard.recording
              (tenant_id, started_at, id, node_id, run_id, call_id, file, state)
            values (:tenant, '2026-11-02T03:00:00Z', :id, :id, :id, :call,
              'recordings/2026/11/02/' || cast(:id as text) || '.wav', 'OPEN')
            """)
        .param("tenant", company.tenant().id().value())
        .param("call", call)
        .param("id", id)
        .update();
    return id.toString();
  }
}
