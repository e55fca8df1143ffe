package org.hongyan.calling.campaign;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.Where;
import org.hongyan.switchboard.CallerNumberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class CampaignRepository {

  private static final String COLUMNS =
      """
      c.id, c.name, c.mode, c.status, c.script_id, c.caller_number_id, c.owner_id, c.settings,
      c.created_at, c.started_at, c.finished_at
      """;

  record Row(
      UUID id,
      String name,
      CampaignMode mode,
      CampaignStatus status,
      @Nullable UUID scriptId,
      @Nullable UUID callerNumberId,
      UUID ownerId,
      String settings,
      Instant createdAt,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt) {}

  record MemberRow(UUID campaignId, String kind, UUID memberId, String orgPath) {}

  private final JdbcClient db;
  private final JsonMapper json;

  CampaignRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(Campaign campaign, Caller by) {
    db.sql(
            """
            insert into calling.campaign (tenant_id, id, name, mode, status, script_id,
              caller_number_id, owner_id, org_path, settings, created_at)
            values (:tenant, :id, :name, :mode, :status, :scriptId,
              :callerNumberId, :ownerId, :path, :json::jsonb, :createdAt)
            """)
        .params(params(campaign))
        .param("path", by.orgPath())
        .update();
  }

  void update(Campaign campaign) {
    db.sql(
            """
            update calling.campaign set name = :name, mode = :mode, script_id = :scriptId,
              caller_number_id = :callerNumberId, settings = :json::jsonb
            where tenant_id = :tenant and id = :id
            """)
        .params(params(campaign))
        .update();
  }

  private Map<String, @Nullable Object> params(Campaign campaign) {
    var params = RecordParams.of(campaign);
    params.remove("settings");
    params.put("json", json.writeValueAsString(campaign.settings()));
    params.put("tenant", Tenancy.current().value());
    params.put("scriptId", uuid(campaign.scriptId() == null ? null : campaign.scriptId().value()));
    params.put(
        "callerNumberId",
        uuid(campaign.callerNumberId() == null ? null : campaign.callerNumberId().value()));
    return params;
  }

  private static Object uuid(@Nullable UUID value) {
    return new org.springframework.jdbc.core.SqlParameterValue(Types.OTHER, value);
  }

  void addMember(CampaignId campaign, String kind, UUID member, String path) {
    db.sql(
            """
            insert into calling.campaign_member (tenant_id, campaign_id, member_id, kind, org_path)
            values (:tenant, :campaign, :member, :kind, :path)
            on conflict (tenant_id, campaign_id, member_id)
            do update set kind = case when campaign_member.kind = 'OWNER' then excluded.kind
              else campaign_member.kind end
            """)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .param("member", member)
        .param("kind", kind)
        .param("path", path)
        .update();
  }

  void removeMembers(CampaignId campaign) {
    db.sql(
            """
            delete from calling.campaign_member
            where tenant_id = :tenant and campaign_id = :campaign
            """)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .update();
  }

  List<MemberRow> members(Collection<CampaignId> campaigns) {
    if (campaigns.isEmpty()) return List.of();
    return db.sql(
            """
            select campaign_id, kind, member_id, org_path from calling.campaign_member
            where tenant_id = :tenant and campaign_id in (:campaigns) and kind <> 'OWNER'
            """)
        .param("tenant", Tenancy.current().value())
        .param("campaigns", campaigns.stream().map(CampaignId::value).toList())
        .query(MemberRow.class)
        .list();
  }

  Optional<Campaign> find(CampaignId id) {
    return db.sql(
            "select " + COLUMNS + " from calling.campaign c where tenant_id = :tenant and id = :id")
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(Row.class)
        .optional()
        .map(this::campaign);
  }

  /** Campaigns whose owner or members the caller may see, or whose unit the caller belongs to. */
  List<Campaign> visible(Caller caller, @Nullable CampaignId only) {
    var scope = caller.scope().restrict(new Where(), "m.member_id", "m.org_path");
    var inScope = scope.sql().isEmpty() ? "true" : scope.sql().substring("where ".length());
    var where =
        new Where()
            .and("c.tenant_id = :tenant", "tenant", Tenancy.current())
            .and("c.id = :only", "only", only)
            .with("callerPath", caller.orgPath())
            .and(
                """
                exists (select 1 from calling.campaign_member m
                  where m.tenant_id = c.tenant_id and m.campaign_id = c.id
                    and ((%s) or (m.kind = 'UNIT' and starts_with(:callerPath, m.org_path))))
                """
                    .formatted(inScope));
    var params = new HashMap<>(where.params());
    params.putAll(scope.params());
    return db
        .sql(
            "select "
                + COLUMNS
                + " from calling.campaign c "
                + where.sql()
                + " order by c.created_at desc, c.id desc limit 500")
        .params(params)
        .query(Row.class)
        .list()
        .stream()
        .map(this::campaign)
        .toList();
  }

  /** Running campaigns this seller is a member of, oldest first. */
  List<Campaign> workable(AccountId seller, String path) {
    return db
        .sql(
            "select "
                + COLUMNS
                + """
                 from calling.campaign c
                where c.tenant_id = :tenant and c.status = 'RUNNING' and exists (
                  select 1 from calling.campaign_member m
                  where m.tenant_id = c.tenant_id and m.campaign_id = c.id
                    and (m.kind = 'UNIT' and starts_with(:path, m.org_path)
                      or m.kind = 'ACCOUNT' and m.member_id = :seller))
                order by c.started_at, c.id
                """)
        .param("tenant", Tenancy.current().value())
        .param("seller", seller.value())
        .param("path", path)
        .query(Row.class)
        .list()
        .stream()
        .map(this::campaign)
        .toList();
  }

  /** False when the campaign is no longer where the caller thinks. */
  boolean move(CampaignId id, CampaignStatus from, CampaignStatus to, Instant at) {
    return db.sql(
                """
                update calling.campaign set status = :to,
                  started_at = case when :to = 'RUNNING' then coalesce(started_at, :at) else started_at end,
                  finished_at = case when :to = 'FINISHED' then :at else finished_at end
                where tenant_id = :tenant and id = :id and status = :from
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("from", from.name())
            .param("to", to.name())
            .param("at", RecordParams.value(at), Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  record ProgressRow(
      UUID campaignId,
      int leads,
      int tried,
      int done,
      int waiting,
      int later,
      int live,
      int callbacks,
      int dials,
      int answered,
      int contacts,
      int sales) {}

  Map<CampaignId, Progress> progress(Collection<CampaignId> campaigns, Instant now) {
    if (campaigns.isEmpty()) return Map.of();
    var result = new HashMap<CampaignId, Progress>();
    db.sql(
            """
            select l.campaign_id, count(*) as leads, count(*) filter (where l.attempts > 0) as tried,
              count(*) filter (where l.state = 'DONE') as done,
              count(*) filter (where l.state = 'OPEN' and l.next_at <= :now) as waiting,
              count(*) filter (where l.state = 'OPEN' and l.next_at > :now) as later,
              count(*) filter (where l.state = 'LIVE') as live,
              count(*) filter (where l.state = 'CALLBACK') as callbacks,
              coalesce(max(k.dials), 0) as dials, coalesce(max(k.answered), 0) as answered,
              coalesce(max(k.contacts), 0) as contacts, coalesce(max(k.sales), 0) as sales
            from calling.lead l
            left join (
              select c.campaign_id, count(*) as dials, count(c.answered_at) as answered,
                count(*) filter (where o.contact) as contacts, count(*) filter (where o.sale) as sales
              from calling.call c
              left join calling.outcome o on o.tenant_id = c.tenant_id and o.code = c.outcome_code
              where c.tenant_id = :tenant and c.campaign_id in (:campaigns)
              group by c.campaign_id) k on k.campaign_id = l.campaign_id
            where l.tenant_id = :tenant and l.campaign_id in (:campaigns)
            group by l.campaign_id
            """)
        .param("tenant", Tenancy.current().value())
        .param("campaigns", campaigns.stream().map(CampaignId::value).toList())
        .param("now", RecordParams.value(now))
        .query(ProgressRow.class)
        .list()
        .forEach(row -> result.put(new CampaignId(row.campaignId()), progress(row)));
    return result;
  }

  private static Progress progress(ProgressRow row) {
    return new Progress(
        row.leads,
        row.tried,
        row.done,
        row.waiting,
        row.later,
        row.live,
        row.callbacks,
        row.dials,
        row.answered,
        row.contacts,
        row.sales);
  }

  private Campaign campaign(Row row) {
    return new Campaign(
        new CampaignId(row.id),
        row.name,
        row.mode,
        row.status,
        row.scriptId == null ? null : new ScriptId(row.scriptId),
        row.callerNumberId == null ? null : new CallerNumberId(row.callerNumberId),
        new AccountId(row.ownerId),
        json.readValue(row.settings, CampaignSettings.class),
        row.createdAt,
        row.startedAt,
        row.finishedAt);
  }
}
