package org.hongyan.deals;

import java.util.List;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StageRepository {

  private final JdbcClient db;

  StageRepository(JdbcClient db) {
    this.db = db;
  }

  List<Stage> all(TenantId tenant) {
    return db.sql(
            """
            select id, code, name_zh, name_en, position from deals.stage
            where tenant_id = :tenant and not retired
            order by position, code
            """)
        .param("tenant", tenant.value())
        .query(Stage.class)
        .list();
  }

  /** Adds a stage or renews the one with its code. */
  void save(TenantId tenant, Stage stage) {
    db.sql(
            """
            insert into deals.stage (tenant_id, id, code, name_zh, name_en, position)
            values (:tenant, :id, :code, :nameZh, :nameEn, :position)
            on conflict (tenant_id, code) do update set name_zh = excluded.name_zh,
              name_en = excluded.name_en, position = excluded.position, retired = false
            """)
        .params(RecordParams.of(stage))
        .param("tenant", tenant.value())
        .update();
  }

  /** Adds a stage unless another has added its code in the meantime. */
  void addIfAbsent(TenantId tenant, Stage stage) {
    db.sql(
            """
            insert into deals.stage (tenant_id, id, code, name_zh, name_en, position)
            values (:tenant, :id, :code, :nameZh, :nameEn, :position)
            on conflict (tenant_id, code) do nothing
            """)
        .params(RecordParams.of(stage))
        .param("tenant", tenant.value())
        .update();
  }

  /** Retires the stages whose codes are not named; projects in them stay where they are. */
  void retireOthers(TenantId tenant, List<String> codes) {
    db.sql(
            """
            update deals.stage set retired = true
            where tenant_id = :tenant and code <> all(:codes)
            """)
        .param("tenant", tenant.value())
        .param("codes", codes.toArray(String[]::new))
        .update();
  }

  boolean hasOpenProjects(TenantId tenant, List<String> keptCodes) {
    return db.sql(
            """
            select exists (
              select 1 from deals.project p
              join deals.stage s on s.tenant_id = p.tenant_id and s.id = p.stage_id
              where p.tenant_id = :tenant and p.state = 'OPEN' and s.code <> all(:codes))
            """)
        .param("tenant", tenant.value())
        .param("codes", keptCodes.toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }
}
