package org.hongyan.identity;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.shared.Cursor;
import org.hongyan.shared.Malformed;
import org.hongyan.shared.Page;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the trail, newest first. */
@Repository
class AuditEntryRepository {

  /** What the list is narrowed to; {@code action} covers all that begin with it. */
  record Filter(
      @Nullable AccountId accountId,
      @Nullable String action,
      @Nullable String subject,
      @Nullable Instant from,
      @Nullable Instant to) {}

  /**
   * One row as the page shows it.
   *
   * @param details JSON text of the values kept
   * @param hash what the next row of its lane is chained to
   */
  record Entry(
      Instant at,
      int lane,
      long seq,
      UUID accountId,
      @Nullable String accountName,
      String action,
      String subject,
      String details,
      String hash) {}

  private final JdbcClient db;

  AuditEntryRepository(JdbcClient db) {
    this.db = db;
  }

  Page<Entry> list(TenantId tenant, Filter filter, @Nullable String cursor, int size) {
    var where =
        new Where()
            .and("x.tenant_id = :tenant", "tenant", tenant)
            .and("x.account_id = :account", "account", filter.accountId())
            .and("starts_with(x.action, :action)", "action", filter.action())
            .and("x.subject = :subject", "subject", filter.subject())
            .and("x.at >= :from", "from", filter.from())
            .and("x.at < :to", "to", filter.to());
    if (cursor != null) after(where, cursor);
    var rows =
        db.sql(
                """
                select x.at, x.lane, x.seq, x.account_id, a.name as account_name, x.action,
                  x.subject, x.details, x.hash
                from identity.audit x
                left join identity.account a on a.tenant_id = x.tenant_id and a.id = x.account_id
                """
                    + where.sql()
                    + " order by x.at desc, x.lane desc, x.seq desc limit "
                    + (size + 1))
            .params(where.params())
            .query(Entry.class)
            .list();
    var more = rows.size() > size;
    var page = more ? rows.subList(0, size) : rows;
    var last = page.isEmpty() ? null : page.getLast();
    return new Page<>(
        page, more && last != null ? Cursor.of(last.at(), last.lane(), last.seq()) : null, null);
  }

  private static void after(Where where, String cursor) {
    var last = Cursor.read(cursor, 3);
    try {
      where
          .and("(x.at, x.lane, x.seq) < (:lastAt, :lastLane, :lastSeq)")
          .with("lastAt", Instant.parse(last.get(0)))
          .with("lastLane", Integer.valueOf(last.get(1)))
          .with("lastSeq", Long.valueOf(last.get(2)));
    } catch (java.time.DateTimeException | NumberFormatException damaged) {
      throw new Malformed("cursor");
    }
  }
}
