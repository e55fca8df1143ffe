package org.hongyan.planning.monitors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.calling.rules.CallingRules;
import org.hongyan.calling.rules.Holiday;
import org.hongyan.deals.SalesCalendar;
import org.hongyan.deals.SalesCourse;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.planning.monitors.EndLoadingView.EndLoad;
import org.hongyan.planning.monitors.EndLoadingView.EndVerdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hockey-stick monitor 曲棍球棒: who sells at the end of the month what the days do not ask. */
@Service
class EndLoading {

  private static final int MOST = 200;

  private static final Comparator<EndLoad> MOST_LOADED_FIRST =
      Comparator.comparing((EndLoad one) -> one.verdict() == EndVerdict.TOO_FEW)
          .thenComparing(Comparator.comparing(EndLoad::verdict).reversed())
          .thenComparing(Comparator.comparingDouble((EndLoad e) -> e.index().value()).reversed())
          .thenComparing(EndLoad::name);

  private final SalesCalendar sales;
  private final CallingRules rules;
  private final Accounts accounts;
  private final OrgTree tree;
  private final MonitorClock clock;

  EndLoading(
      SalesCalendar sales,
      CallingRules rules,
      Accounts accounts,
      OrgTree tree,
      MonitorClock clock) {
    this.sales = sales;
    this.rules = rules;
    this.accounts = accounts;
    this.tree = tree;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  EndLoadingView of(Caller caller, int months, Level level, LastDays last) {
    var window = clock.window(months);
    var scope = caller.scope();
    var currency = sales.mainCurrency(scope, window.from(), window.current(), window.zone());
    var days = WorkDays.of(window.from(), window.current(), window.today(), holidays());
    var by = level == Level.PERSON ? SalesCalendar.By.PERSON : SalesCalendar.By.PATH;
    var rows = sales.courses(scope, by, currency, days.slots(), window.zone());
    var courses = new HashMap<String, SortedMap<YearMonth, MonthCourse>>();
    var everybody = new TreeMap<YearMonth, MonthCourse>();
    for (var row : rows) add(row, days, courses, everybody);
    var names = names(level, courses.keySet());
    var told =
        courses.entrySet().stream()
            .map(
                e ->
                    one(
                        e.getKey(),
                        names.getOrDefault(e.getKey(), e.getKey()),
                        e.getValue(),
                        window,
                        last))
            .filter(one -> one.months() > 0)
            .sorted(MOST_LOADED_FIRST)
            .toList();
    var whole = one("", "", everybody, window, last);
    return new EndLoadingView(
        window.basis(currency),
        level,
        last,
        CourseMaths.FEWEST,
        whole.months() == 0 ? null : whole,
        told.stream().limit(MOST).toList(),
        Math.max(0, told.size() - MOST));
  }

  private static void add(
      SalesCourse row,
      WorkDays days,
      Map<String, SortedMap<YearMonth, MonthCourse>> courses,
      SortedMap<YearMonth, MonthCourse> everybody) {
    var month = MonthCourse.of(row, days.count(YearMonth.from(row.month())));
    courses.computeIfAbsent(row.key(), key -> new TreeMap<>()).put(month.month(), month);
    everybody.merge(month.month(), month, MonthCourse::plus);
  }

  private static EndLoad one(
      String key,
      String name,
      SortedMap<YearMonth, MonthCourse> months,
      MonitorWindow window,
      LastDays last) {
    return CourseMaths.of(key, name, months, month -> !month.isAfter(window.last()), last);
  }

  private Set<LocalDate> holidays() {
    return rules.current().holidays().stream().map(Holiday::day).collect(Collectors.toSet());
  }

  private Map<String, String> names(Level level, Set<String> keys) {
    if (level == Level.TEAM) {
      return tree.units().stream().collect(Collectors.toMap(Unit::path, Unit::name));
    }
    List<AccountId> ids = new ArrayList<>();
    keys.forEach(key -> ids.add(new AccountId(UUID.fromString(key))));
    return accounts.names(ids).entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().value().toString(), Map.Entry::getValue));
  }
}
