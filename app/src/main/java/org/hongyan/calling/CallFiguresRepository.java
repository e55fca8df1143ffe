package org.hongyan.calling;

import java.time.Instant;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallFiguresRepository {

  private final JdbcClient db;

  CallFiguresRepository(JdbcClient db) {
    this.db = db;
  }

  CallPace pace(TenantId tenant, String path, Instant from, Instant to) {
    return db.sql(
            """
            select count(*) as dials, count(c.answered_at) as answered,
              coalesce(sum(extract(epoch from
                coalesce(c.answered_at, c.ended_at) - c.started_at)), 0)::bigint as ring_seconds,
              coalesce(sum(c.talk_seconds) filter (where c.answered_at is not null), 0)::bigint
                as talk_seconds,
              (select coalesce(sum(extract(epoch from s.ended_at - s.started_at)), 0)::bigint
                from calling.agent_span s
                where s.tenant_id = :tenant and s.state = 'WRAP_UP' and s.org_path >= :path
                  and s.org_path < :end and s.started_at >= :from and s.started_at < :to)
                as wrap_seconds,
              (select count(*) from calling.agent_span s
                where s.tenant_id = :tenant and s.state = 'WRAP_UP' and s.org_path >= :path
                  and s.org_path < :end and s.started_at >= :from and s.started_at < :to) as wraps
            from calling.call c
            where c.tenant_id = :tenant and c.org_path >= :path and c.org_path < :end
              and c.started_at >= :from and c.started_at < :to and c.ended_at is not null
            """)
        .param("tenant", tenant.value())
        .param("path", path)
        .param("end", path.substring(0, path.length() - 1) + "/")
        .param("from", RecordParams.value(from))
        .param("to", RecordParams.value(to))
        .query(CallPace.class)
        .single();
  }
}
