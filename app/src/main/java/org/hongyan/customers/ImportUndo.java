package org.hongyan.customers;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a whole import back: customers it made are removed, those it changed get their former
 * values. A customer somebody has worked on since stays as it is.
 */
@Repository
class ImportUndo {

  private static final int CHUNK = 500;

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  ImportUndo(JdbcClient db, PlatformTransactionManager transactions, InstantSource clock) {
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  void undo(BatchId batch) {
    transaction.executeWithoutResult(status -> restore(batch, clock.instant()));
    var last = new UUID(0, 0);
    while (true) {
      var after = last;
      var ids = transaction.execute(status -> untouched(batch, after));
      if (ids.isEmpty()) return;
      if (!removed(ids)) ids.forEach(id -> removed(List.of(id)));
      last = ids.getLast();
    }
  }

  private List<UUID> untouched(BatchId batch, UUID after) {
    return db.sql(
            """
            select id from customers.customer
            where tenant_id = :tenant and batch_id = :batch and id > :after and version = 0 and contacts = 0
              and next_plan_at = 'infinity'
            order by id limit :limit
            """)
        .param("tenant", Tenancy.current().value())
        .param("batch", batch.value())
        .param("after", after)
        .param("limit", CHUNK)
        .query(UUID.class)
        .list();
  }

  /** False when another module still points to one of them; then nothing of the chunk is gone. */
  private boolean removed(List<UUID> ids) {
    try {
      transaction.executeWithoutResult(status -> remove(ids));
      return true;
    } catch (DataIntegrityViolationException stillNeeded) {
      return false;
    }
  }

  private void remove(List<UUID> ids) {
    run(
        db.sql(
            "delete from customers.outcome where tenant_id = :tenant and customer_id = any(:ids)"),
        ids);
    run(
        db.sql("delete from customers.phone where tenant_id = :tenant and customer_id = any(:ids)"),
        ids);
    run(
        db.sql(
            "delete from customers.contact where tenant_id = :tenant and customer_id = any(:ids)"),
        ids);
    run(
        db.sql(
            "delete from customers.ownership where tenant_id = :tenant and customer_id = any(:ids)"),
        ids);
    run(
        db.sql(
            "delete from customers.handout_line where tenant_id = :tenant and customer_id = any(:ids)"),
        ids);
    run(db.sql("delete from customers.customer where tenant_id = :tenant and id = any(:ids)"), ids);
  }

  private static void run(JdbcClient.StatementSpec statement, List<UUID> ids) {
    statement
        .param("tenant", Tenancy.current().value())
        .param("ids", ids.toArray(UUID[]::new))
        .update();
  }

  private void restore(BatchId batch, Instant at) {
    db.sql(
            """
            delete from customers.phone p using customers.import_line l, customers.customer c
            where l.tenant_id = :tenant and l.batch_id = :batch and l.fate = 'UPDATED'
              and c.tenant_id = :tenant and c.id = l.customer_id and c.version = cast(l.before ->> 'version' as int)
              and p.tenant_id = :tenant and p.customer_id = c.id and not jsonb_exists(l.before -> 'phones', cast(p.id as text))
            """)
        .param("tenant", Tenancy.current().value())
        .param("batch", batch.value())
        .update();
    db.sql(
            """
            update customers.customer c set company = l.before ->> 'company',
              contact_person = l.before ->> 'contact_person', province = l.before ->> 'province',
              city = l.before ->> 'city', fields = l.before -> 'fields', updated_at = :at,
              version = c.version + 1
            from customers.import_line l
            where l.tenant_id = :tenant and l.batch_id = :batch and l.fate = 'UPDATED'
              and c.tenant_id = :tenant and c.id = l.customer_id
              and c.version = cast(l.before ->> 'version' as int)
            """)
        .param("tenant", Tenancy.current().value())
        .param("batch", batch.value())
        .param("at", RecordParams.value(at))
        .update();
  }
}
