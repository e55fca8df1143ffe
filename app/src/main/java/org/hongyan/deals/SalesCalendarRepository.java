package org.hongyan.deals;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deals.SalesCalendar.By;
import org.hongyan.deals.SalesCalendar.Slot;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums credits of orders in the database: what comes out grows with people and months only. */
@Repository
class SalesCalendarRepository {

  private static final String PERSON = "c.account_id::text";
  private static final String PATH = "c.org_path";

  private final JdbcClient db;

  SalesCalendarRepository(JdbcClient db) {
    this.db = db;
  }

  Optional<String> mainCurrency(TenantId tenant, Scope scope, Span span) {
    var where = scope.restrict(span(tenant, span), "c.account_id", "c.org_path");
    return db.sql(
            """
            select c.currency from deals.order_credit c %s
            group by c.currency order by count(*) desc, c.currency limit 1
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(String.class)
        .optional();
  }

  List<MonthSales> months(TenantId tenant, Scope scope, Span span) {
    var where = scope.restrict(span(tenant, span), "c.account_id", "c.org_path");
    return months(where.with("zone", span.zone().getId()), By.PATH);
  }

  List<MonthSales> months(TenantId tenant, Collection<AccountId> people, Span span) {
    var where =
        span(tenant, span)
            .and("c.account_id = any(:people)")
            .with("people", people.stream().map(AccountId::value).toArray(UUID[]::new));
    return months(where.with("zone", span.zone().getId()), By.PERSON);
  }

  private List<MonthSales> months(Where where, By by) {
    return db.sql(
            """
            select %s as key, date_trunc('month', c.at at time zone :zone)::date as month,
              c.currency, sum(c.amount_minor)::bigint as minor
            from deals.order_credit c
            %s
            group by 1, 2, 3
            """
                .formatted(by == By.PERSON ? PERSON : PATH, where.sql()))
        .params(where.params())
        .query(MonthSales.class)
        .list();
  }

  /** One row per person or path and month: its days are folded into arrays by the database. */
  List<SalesCourse> courses(
      TenantId tenant, Scope scope, By by, String currency, List<Slot> slots, ZoneId zone) {
    var first = YearMonth.from(slots.getFirst().day());
    var last = YearMonth.from(slots.getLast().day());
    var where =
        scope
            .restrict(span(tenant, Span.of(first, last, zone)), "c.account_id", "c.org_path")
            .and("c.currency = :currency", "currency", currency)
            .with("zone", zone.getId())
            .with("days", slots.stream().map(s -> s.day().toString()).toArray(String[]::new))
            .with("slots", slots.stream().map(Slot::slot).toArray(Integer[]::new));
    return db.sql(
            """
            with slot as (
              select %s as key, k.day - (extract(day from k.day)::int - 1) as month, k.slot,
                sum(c.amount_minor)::bigint as minor,
                count(*) filter (where c.amount_minor > 0) as orders,
                coalesce(sum(c.amount_minor) filter (where c.amount_minor > 0), 0) as gross,
                coalesce(sum(c.amount_minor::float8 * c.amount_minor)
                  filter (where c.amount_minor > 0), 0) as squares
              from deals.order_credit c
              join unnest(:days::date[], :slots::int[]) as k (day, slot)
                on k.day = (c.at at time zone :zone)::date
              %s
              group by 1, 2, 3
            )
            select key, month, array_agg(slot order by slot) as slots,
              array_agg(minor order by slot) as minor, sum(orders)::bigint as orders,
              sum(gross)::float8 as gross, sum(squares)::float8 as squares
            from slot group by key, month order by key, month
            """
                .formatted(by == By.PERSON ? PERSON : PATH, where.sql()))
        .params(where.params())
        .query(SalesCalendarRepository::course)
        .list();
  }

  List<PeriodSales> periods(
      TenantId tenant, Scope scope, String currency, Span span, LocalDate from, int days) {
    var where =
        scope
            .restrict(span(tenant, span), "c.account_id", "c.org_path")
            .and("c.currency = :currency", "currency", currency)
            .with("zone", span.zone().getId())
            .with("first", from)
            .with("days", days);
    return db.sql(
            """
            select c.org_path as path, ((c.at at time zone :zone)::date - :first::date) / :days as period,
              sum(c.amount_minor)::bigint as minor,
              count(*) filter (where c.amount_minor > 0) as orders
            from deals.order_credit c
            %s
            group by 1, 2
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(PeriodSales.class)
        .list();
  }

  private static SalesCourse course(ResultSet row, int number) throws SQLException {
    return new SalesCourse(
        row.getString("key"),
        row.getObject("month", LocalDate.class),
        Arrays.stream(numbers(row.getArray("slots"))).mapToInt(Number::intValue).toArray(),
        Arrays.stream(numbers(row.getArray("minor"))).mapToLong(Number::longValue).toArray(),
        row.getLong("orders"),
        row.getDouble("gross"),
        row.getDouble("squares"));
  }

  private static Number[] numbers(Array array) throws SQLException {
    return (Number[]) array.getArray();
  }

  private static Where span(TenantId tenant, Span span) {
    return new Where()
        .and("c.tenant_id = :tenant", "tenant", tenant)
        .and("c.at >= :from", "from", span.from())
        .and("c.at < :to", "to", span.to());
  }
}
