package org.hongyan.identity;

import java.time.Instant;
import java.util.List;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belonged where in the past, everybody of the company; for askers that check the scope. */
@Service
public class Postings {

  private final PostingRepository repository;

  Postings(PostingRepository repository) {
    this.repository = repository;
  }

  /** One row for every account there is, those outside the span without a beginning. */
  @Transactional(readOnly = true)
  public List<Posting> during(Instant from, Instant to) {
    return repository.during(Tenancy.current(), from, to);
  }

  /** Reads assignments. */
  @Repository
  static class PostingRepository {

    private final JdbcClient db;

    PostingRepository(JdbcClient db) {
      this.db = db;
    }

    List<Posting> during(TenantId tenant, Instant from, Instant to) {
      return db.sql(
              """
              select a.id as account_id, a.active, coalesce(u.path, a.org_path) as org_path,
                s.first_at as "from", case when s.goes_on then null else s.last_at end as until,
                coalesce(s.since, a.created_at) as since
              from identity.account a
              left join (
                select x.account_id, min(lower(x.valid)) as since,
                  min(lower(x.valid)) filter (where x.valid && tstzrange(:from, :to)) as first_at,
                  max(upper(x.valid)) filter (where x.valid && tstzrange(:from, :to)) as last_at,
                  bool_or(upper_inf(x.valid) and x.valid && tstzrange(:from, :to)) as goes_on,
                  (array_agg(x.unit_id order by lower(x.valid) desc)
                    filter (where x.valid && tstzrange(:from, :to)))[1] as unit_id
                from identity.account_assignment x
                where x.tenant_id = :tenant
                group by x.account_id
              ) s on s.account_id = a.id
              left join identity.org_unit u on u.tenant_id = a.tenant_id and u.id = s.unit_id
              where a.tenant_id = :tenant
              order by a.id
              """)
          .param("tenant", tenant.value())
          .param("from", RecordParams.value(from))
          .param("to", RecordParams.value(to))
          .query(Posting.class)
          .list();
    }
  }
}
