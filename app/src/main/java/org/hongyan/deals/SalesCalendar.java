package org.hongyan.deals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sales by month and by day, summed where they are kept; months begin at midnight of a zone. */
@Service
public class SalesCalendar {

  /** Whose sales are one sum: a person's, or those of an org path as it was at the time. */
  public enum By {
    PERSON,
    PATH
  }

  /** A day and the slot of its month that its sales belong to. */
  public record Slot(LocalDate day, int slot) {}

  private final SalesCalendarRepository repository;

  SalesCalendar(SalesCalendarRepository repository) {
    this.repository = repository;
  }

  /** The currency most orders inside the scope are in; CNY while there are none. */
  @Transactional(readOnly = true)
  public String mainCurrency(Scope scope, YearMonth from, YearMonth to, ZoneId zone) {
    return repository.mainCurrency(Tenancy.current(), scope, Span.of(from, to, zone)).orElse("CNY");
  }

  /** By month and org path, inside the scope. */
  @Transactional(readOnly = true)
  public List<MonthSales> months(Scope scope, YearMonth from, YearMonth to, ZoneId zone) {
    return repository.months(Tenancy.current(), scope, Span.of(from, to, zone));
  }

  /** By month of these people wherever they worked; for askers that may see their targets. */
  @Transactional(readOnly = true)
  public List<MonthSales> months(
      Collection<AccountId> people, YearMonth from, YearMonth to, ZoneId zone) {
    return repository.months(Tenancy.current(), people, Span.of(from, to, zone));
  }

  /**
   * How sales in one currency came in within months, inside the scope; days of no slot left out.
   */
  @Transactional(readOnly = true)
  public List<SalesCourse> courses(
      Scope scope, By by, String currency, List<Slot> slots, ZoneId zone) {
    if (slots.isEmpty()) return List.of();
    return repository.courses(Tenancy.current(), scope, by, currency, slots, zone);
  }

  /**
   * Sales in one currency by org path and period, inside the scope; periods without any left out.
   *
   * @param from first day of the first period
   * @param days of a period
   * @param periods how many
   */
  @Transactional(readOnly = true)
  public List<PeriodSales> periods(
      Scope scope, String currency, LocalDate from, int days, int periods, ZoneId zone) {
    var until = from.plusDays((long) days * periods);
    var span =
        new Span(from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant(), zone);
    return repository.periods(Tenancy.current(), scope, currency, span, from, days);
  }
}
