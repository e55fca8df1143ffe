package org.hongyan.shared.database;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Keeps a partition per month for every table partitioned by time: two years back, one ahead. */
@Repository
class Partitions {

  private static final int MONTHS_BACK = 24;
  private static final int MONTHS_AHEAD = 12;

  private record Parent(String schema, String table) {}

  private final JdbcClient owner;
  private final InstantSource clock;

  Partitions(@Qualifier("ownerDataSource") DataSource owner, InstantSource clock) {
    this.owner = JdbcClient.create(owner);
    this.clock = clock;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Scheduled(cron = "0 10 3 * * *")
  void keepAhead() {
    var month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    for (var parent : parents()) {
      for (int i = -MONTHS_BACK; i <= MONTHS_AHEAD; i++) {
        create(parent, month.plusMonths(i));
      }
    }
  }

  private java.util.List<Parent> parents() {
    return owner
        .sql(
            """
            select n.nspname as schema, c.relname as "table"
            from pg_partitioned_table p
            join pg_class c on c.oid = p.partrelid
            join pg_namespace n on n.oid = c.relnamespace
            where p.partstrat = 'r'
            """)
        .query(Parent.class)
        .list();
  }

  private void create(Parent parent, YearMonth month) {
    var name = "%s_%04d_%02d".formatted(parent.table, month.getYear(), month.getMonthValue());
    var exists =
        owner
            .sql("select to_regclass(:name) is not null")
            .param("name", parent.schema + "." + name)
            .query(Boolean.class)
            .single();
    if (exists) return;
    // Identifiers come from the catalogue, bounds from a calendar: nothing here is input.
    owner
        .sql(
            "create table if not exists %s.%s partition of %s.%s for values from ('%s-01 00:00:00Z') to ('%s-01 00:00:00Z')"
                .formatted(
                    parent.schema, name, parent.schema, parent.table, month, month.plusMonths(1)))
        .update();
  }
}
