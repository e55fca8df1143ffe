package org.hongyan.calling.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.calling.CampaignId;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RuleRepository {

  private final JdbcClient db;
  private final JsonMapper json;

  RuleRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  record SettingsRow(int version, String settings, UUID changedBy, Instant changedAt) {}

  /** All the calling module knows about one customer and one campaign, in one query. */
  record OwnFacts(
      @Nullable Integer version,
      @Nullable String settings,
      Instant[] dials,
      LocalDate[] holidays,
      @Nullable String campaignStatus,
      @Nullable String campaignSettings) {}

  OwnFacts facts(CustomerId customer, @Nullable CampaignId campaign, Instant now) {
    return db.sql(
            """
            select r.version, r.settings,
              array(select a.dialled_at from calling.attempt a
                    where a.tenant_id = :tenant and a.customer_id = :customer and a.counted
                      and a.dialled_at > :oldest order by a.dialled_at) as dials,
              array(select h.day from calling.holiday h
                    where h.tenant_id = :tenant and h.day >= :today) as holidays,
              c.status as campaign_status, c.settings as campaign_settings
            from (select 1) one
            left join lateral (select s.version, s.settings from calling.rule_set s
              where s.tenant_id = :tenant order by s.version desc limit 1) r on true
            left join calling.campaign c on c.tenant_id = :tenant and c.id = :campaign
            """)
        .param("tenant", Tenancy.current().value())
        .param("customer", customer.value())
        .param("campaign", campaign == null ? null : campaign.value(), java.sql.Types.OTHER)
        .param("oldest", RecordParams.value(now.minus(java.time.Duration.ofDays(91))))
        .param("today", LocalDate.ofInstant(now, java.time.ZoneOffset.UTC).minusDays(1))
        .query((row, n) -> ownFacts(row))
        .single();
  }

  private static OwnFacts ownFacts(java.sql.ResultSet row) throws java.sql.SQLException {
    var version = row.getInt("version");
    var isSet = !row.wasNull();
    var dials = (java.sql.Timestamp[]) row.getArray("dials").getArray();
    var days = (java.sql.Date[]) row.getArray("holidays").getArray();
    return new OwnFacts(
        isSet ? version : null,
        row.getString("settings"),
        java.util.Arrays.stream(dials).map(java.sql.Timestamp::toInstant).toArray(Instant[]::new),
        java.util.Arrays.stream(days).map(java.sql.Date::toLocalDate).toArray(LocalDate[]::new),
        row.getString("campaign_status"),
        row.getString("campaign_settings"));
  }

  Optional<SettingsRow> current() {
    return db.sql(
            """
            select version, settings, changed_by, changed_at from calling.rule_set
            where tenant_id = :tenant order by version desc limit 1
            """)
        .param("tenant", Tenancy.current().value())
        .query(SettingsRow.class)
        .optional();
  }

  void insert(int version, RuleSettings settings, AccountId by, Instant at) {
    db.sql(
            """
            insert into calling.rule_set (tenant_id, version, settings, changed_by, changed_at)
            values (:tenant, :version, :settings::jsonb, :by, :at)
            """)
        .param("tenant", Tenancy.current().value())
        .param("version", version)
        .param("settings", json.writeValueAsString(settings))
        .param("by", by.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  List<Holiday> holidays() {
    return db.sql("select day, name from calling.holiday where tenant_id = :tenant order by day")
        .param("tenant", Tenancy.current().value())
        .query(Holiday.class)
        .list();
  }

  void replaceHolidays(List<Holiday> holidays) {
    var tenant = Tenancy.current().value();
    db.sql("delete from calling.holiday where tenant_id = :tenant")
        .param("tenant", tenant)
        .update();
    for (var holiday : Set.copyOf(holidays)) {
      db.sql("insert into calling.holiday (tenant_id, day, name) values (:tenant, :day, :name)")
          .params(RecordParams.of(holiday))
          .param("tenant", tenant)
          .update();
    }
  }
}
