package org.hongyan.calling.desk;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.TestCampaigns;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.Account;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A company as it is after months of work: sellers, an imported list, calls of eighty days. */
@Component
class FilledFloor {

  /** Dials every customer of the list has behind it; four of ten were answered. */
  private static final int DIALS_EACH = 10;

  private static final String HISTORY =
      """
      with dialled as materialized (
        select uuidv7() as call, uuidv7() as attempt, l.id as lead, l.campaign_id, l.customer_id,
          (:accounts)[1 + (row_number() over ()) %% cardinality(:accounts)] as account,
          now() - interval '1 day' * (g * 8 - 6) - interval '1 second' * (abs(hashtext(l.id::text)) %% 30000) as at,
          (abs(hashtext(l.id::text)) + g) %% 10 < 4 as answered
        from calling.lead l cross join generate_series(1, %d) g
        where l.tenant_id = :tenant),
      attempts as (
        insert into calling.attempt (tenant_id, id, lead_id, campaign_id, customer_id, account_id,
          live, state, counted, verdict, rule_version, fencing, node_id, call_id, reserved_at,
          dialled_at, ended_at)
        select :tenant, attempt, lead, campaign_id, customer_id, account, false, 'ENDED', true,
          'allowed', 1, 0, :tenant, call, at, at, at + interval '2 minutes' from dialled),
      calls as (
        insert into calling.call (tenant_id, started_at, id, attempt_id, lead_id, campaign_id,
          customer_id, account_id, owner_id, org_path, masked, ringing_at, answered_at, bridged_at,
          ended_at, sip, q850, ended_by, disposition, talk_seconds, rule_version, outcome_code, note)
        select :tenant, at, call, attempt, lead, campaign_id, customer_id, account, account, :path,
          '138****0000', at, case when answered then at end, case when answered then at end,
          at + interval '2 minutes', 200, 16, 'CUSTOMER',
          case when answered then 'ANSWERED' else 'NO_ANSWER' end, case when answered then 90 else 0 end,
          1, case when answered then 'considering' end, case when answered then '再联系' end from dialled),
      wrap_ups as (
        insert into calling.wrap_up (tenant_id, call_id, call_started_at, account_id, customer_id,
          opened_at, deadline_at, closed_at, outcome_code, request_id, by_itself)
        select :tenant, call, at, account, customer_id, at, at, at, 'considering', call, false
        from dialled where answered),
      keys as (
        insert into activities.record_key (tenant_id, id, at)
        select :tenant, call, at from dialled where answered)
      insert into activities.work_record (tenant_id, id, at, customer_id, owner_id, org_path, kind,
        seconds, outcome_code, call_id, text, created_at)
      select :tenant, call, at, customer_id, account, :path, 'CALL', 90, 'considering', call,
        '再联系', at from dialled where answered
      """
          .formatted(DIALS_EACH);

  private final TestCampaigns campaigns;
  private final Accounts accounts;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final DataSource owner;

  FilledFloor(
      TestCampaigns campaigns,
      Accounts accounts,
      JdbcClient db,
      TransactionTemplate transaction,
      @Qualifier("ownerDataSource") DataSource owner) {
    this.campaigns = campaigns;
    this.accounts = accounts;
    this.db = db;
    this.transaction = transaction;
    this.owner = owner;
  }

  record Floor(Company company, List<Account> sellers, CampaignId campaign, int history) {}

  Floor fill(int sellerCount, int leads, CampaignMode mode) throws Exception {
    var company = campaigns.openCompany();
    var sellers =
        company.in(
            () ->
                accounts.createAll(
                    IntStream.range(0, sellerCount)
                        .mapToObj(
                            i ->
                                new Accounts.NewAccount(
                                    "desk" + i,
                                    "座席" + i,
                                    Role.SELLER,
                                    (i % 2 == 0 ? company.units().teamA() : company.units().teamB())
                                        .id(),
                                    TestCompany.PASSWORD,
                                    "zh"))
                        .toList()));
    importList(company.as(company.people().manager()), leads);
    var customers = customers(company);
    var campaign = campaigns.running(company, mode, customers.toArray(CustomerId[]::new));
    int history = history(company, sellers);
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("analyze");
    }
    return new Floor(company, sellers, campaign, history);
  }

  /** Numbers end with anything but 77: that tail is the headsets'. */
  private static void importList(TestHttp manager, int leads) throws InterruptedException {
    var text = new StringBuilder("客户姓名,公司名称,手机号码,城市\n");
    for (int i = 0; i < leads; i++) {
      int tail = i % 99;
      text.append(
          "客户%d,鸿雁贸易%d有限公司,138%06d%02d,南京\n".formatted(i, i, i, tail >= 77 ? tail + 1 : tail));
    }
    var analysis = TestHttp.json(manager.upload("/api/imports", "list.csv", text.toString()));
    var id = analysis.get("id").asString();
    var plan = JsonMapper.builder().build().createObjectNode();
    plan.set("form", analysis.get("form"));
    plan.set("columns", analysis.get("columns"));
    plan.put("duplicates", "SKIP").putNull("owner").put("source", "bench");
    manager.post("/api/imports/" + id + "/run", plan.toString());
    long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (true) {
      var batch = TestHttp.json(manager.get("/api/imports/" + id));
      if (batch.get("state").asString().equals("DONE")) return;
      if (System.nanoTime() > until) throw new AssertionError("not imported: " + batch);
      Thread.sleep(100);
    }
  }

  private List<CustomerId> customers(Company company) {
    return company.in(
        () ->
            transaction.execute(
                s ->
                    new ArrayList<>(
                        db
                            .sql("select id from customers.customer where tenant_id = :tenant")
                            .param("tenant", company.tenant().id().value())
                            .query(UUID.class)
                            .stream()
                            .map(CustomerId::new)
                            .toList())));
  }

  /** The number of calls written. */
  private int history(Company company, List<Account> sellers) throws SQLException {
    var ids = sellers.stream().map(seller -> seller.id().value()).toArray(UUID[]::new);
    company.run(
        () ->
            transaction.executeWithoutResult(
                s ->
                    db.sql(HISTORY)
                        .param("tenant", company.tenant().id().value())
                        .param("accounts", ids)
                        .param("path", company.units().teamA().path())
                        .update()));
    return company.in(
        () ->
            transaction.execute(
                s ->
                    db.sql("select count(*) from calling.call where tenant_id = :tenant")
                        .param("tenant", company.tenant().id().value())
                        .query(Integer.class)
                        .single()));
  }
}
