package org.hongyan.targets.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PromotionRepository {

  private static final String COLUMNS =
      """
      p.id, p.theme, p.starts, p.ends, p.material, p.script_id, p.cost_minor, p.currency,
      p.owner_id, p.cancelled_at, p.cancel_reason, p.version
      """;

  private record Part(PromotionId promotionId, UnitId unitId) {}

  private final JdbcClient db;

  PromotionRepository(JdbcClient db) {
    this.db = db;
  }

  /** Those with a day between the two, by their first day. */
  List<Promotion> between(TenantId tenant, LocalDate from, LocalDate to) {
    return db.sql(
            """
            select %s from targets.promotion p
            where p.tenant_id = :tenant and p.starts <= :to and p.ends >= :from
            order by p.starts, p.ends, p.id
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("from", from)
        .param("to", to)
        .query(Promotion.class)
        .list();
  }

  Optional<Promotion> find(TenantId tenant, PromotionId id) {
    return db.sql(
            """
            select %s from targets.promotion p where p.tenant_id = :tenant and p.id = :id
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Promotion.class)
        .optional();
  }

  Map<PromotionId, List<UnitId>> regions(TenantId tenant, Collection<PromotionId> ids) {
    var regions = new HashMap<PromotionId, List<UnitId>>();
    db.sql(
            """
            select r.promotion_id, r.unit_id from targets.promotion_region r
            where r.tenant_id = :tenant and r.promotion_id = any(:ids)
            order by r.promotion_id, r.unit_id
            """)
        .param("tenant", tenant.value())
        .param("ids", ids.stream().map(PromotionId::value).toArray(UUID[]::new))
        .query(Part.class)
        .list()
        .forEach(
            part ->
                regions
                    .computeIfAbsent(part.promotionId(), id -> new ArrayList<>())
                    .add(part.unitId()));
    return regions;
  }

  void insert(TenantId tenant, Promotion promotion, AccountId by, Instant now) {
    db.sql(
            """
            insert into targets.promotion
              (tenant_id, id, theme, starts, ends, material, script_id, cost_minor, currency,
               owner_id, version, created_by, created_at)
            values
              (:tenant, :id, :theme, :starts, :ends, :material, :scriptId, :costMinor, :currency,
               :ownerId, :version, :by, :now)
            """)
        .params(RecordParams.of(promotion))
        .param("tenant", tenant.value())
        .param("by", by.value())
        .param("now", RecordParams.value(now))
        .update();
  }

  /** False when somebody changed or cancelled it since this version. */
  boolean change(TenantId tenant, Promotion promotion) {
    return db.sql(
                """
                update targets.promotion
                set theme = :theme, starts = :starts, ends = :ends, material = :material,
                  script_id = :scriptId, cost_minor = :costMinor, currency = :currency,
                  owner_id = :ownerId, version = version + 1
                where tenant_id = :tenant and id = :id and version = :version
                  and cancelled_at is null
                """)
            .params(RecordParams.of(promotion))
            .param("tenant", tenant.value())
            .update()
        == 1;
  }

  /** False when somebody changed or cancelled it since this version. */
  boolean cancel(TenantId tenant, PromotionId id, int version, String reason, Instant now) {
    return db.sql(
                """
                update targets.promotion
                set cancelled_at = :now, cancel_reason = :reason, version = version + 1
                where tenant_id = :tenant and id = :id and version = :version
                  and cancelled_at is null
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .param("reason", reason)
            .param("now", RecordParams.value(now))
            .update()
        == 1;
  }

  void setRegions(TenantId tenant, PromotionId id, List<UnitId> units) {
    db.sql(
            """
            delete from targets.promotion_region where tenant_id = :tenant and promotion_id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .update();
    db.sql(
            """
            insert into targets.promotion_region (tenant_id, promotion_id, unit_id)
            select :tenant, :id, unit from unnest(:units) as unit
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .update();
  }
}
