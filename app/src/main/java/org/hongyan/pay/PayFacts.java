package org.hongyan.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.deals.Collected;
import org.hongyan.deals.Earned;
import org.hongyan.deals.Earnings;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Posting;
import org.hongyan.identity.Postings;
import org.hongyan.identity.Scope;
import org.hongyan.planning.PastTarget;
import org.hongyan.planning.TargetBook;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a month's pay follows from. */
@Service
class PayFacts {

  /** Facts of the whole company in a month. */
  record MonthFacts(
      YearMonth month,
      List<Posting> people,
      Map<AccountId, Employment> employments,
      Map<UUID, PayAssignment> byPerson,
      Map<String, PayAssignment> byPath,
      Map<String, PayPlan> plans,
      Map<AccountId, PastTarget> targets) {

    /** The plan of the nearest assignment: the person's own, else that of the nearest unit. */
    @org.jspecify.annotations.Nullable
    PayPlan plan(Posting person) {
      var own = byPerson.get(person.accountId().value());
      if (own != null) return plans.get(key(own.planId(), own.version()));
      for (var path = person.orgPath(); !path.isEmpty(); path = above(path)) {
        var units = byPath.get(path);
        if (units != null) return plans.get(key(units.planId(), units.version()));
      }
      return null;
    }

    private static String above(String path) {
      int dot = path.lastIndexOf('.', path.length() - 2);
      return path.substring(0, dot + 1);
    }
  }

  /** What some people earned in a month. */
  record Sold(Map<AccountId, List<Earned>> earned, Map<AccountId, List<Collected>> collected) {

    boolean any(AccountId person) {
      return earned.containsKey(person) || collected.containsKey(person);
    }
  }

  private final PayAssignmentRepository assignments;
  private final PayPlanRepository plans;
  private final Postings postings;
  private final OrgTree tree;
  private final Earnings earnings;
  private final TargetBook targets;

  PayFacts(
      PayAssignmentRepository assignments,
      PayPlanRepository plans,
      Postings postings,
      OrgTree tree,
      Earnings earnings,
      TargetBook targets) {
    this.assignments = assignments;
    this.plans = plans;
    this.postings = postings;
    this.tree = tree;
    this.earnings = earnings;
    this.targets = targets;
  }

  @Transactional(readOnly = true)
  MonthFacts month(YearMonth month) {
    var tenant = Tenancy.current();
    var paths = tree.units().stream().collect(Collectors.toMap(u -> u.id().value(), u -> u.path()));
    var byPerson = new HashMap<UUID, PayAssignment>();
    var byPath = new HashMap<String, PayAssignment>();
    for (var one : assignments.on(tenant, month.atDay(1))) {
      if (one.kind() == PayAssignment.Kind.PERSON) byPerson.put(one.subjectId(), one);
      var path = paths.get(one.subjectId());
      if (path != null) byPath.put(path, one);
    }
    return new MonthFacts(
        month,
        postings.during(PayMonths.start(month), PayMonths.end(month)),
        assignments.employments(tenant).stream()
            .collect(Collectors.toMap(Employment::accountId, Function.identity())),
        byPerson,
        byPath,
        plans.all(tenant).stream()
            .collect(Collectors.toMap(p -> key(p.id(), p.version()), Function.identity())),
        targets(month));
  }

  @Transactional(readOnly = true)
  Sold sold(YearMonth month, Collection<AccountId> people) {
    var from = PayMonths.start(month);
    var to = PayMonths.end(month);
    return new Sold(
        earnings.earned(people, from, to).stream()
            .collect(Collectors.groupingBy(Earned::accountId)),
        earnings.collected(people, from, to).stream()
            .collect(Collectors.groupingBy(Collected::accountId)));
  }

  Map<AccountId, PastTarget> targets(YearMonth month) {
    var everybody = new Scope(Scope.Kind.ALL, new AccountId(new UUID(0, 0)), List.of());
    var map = new HashMap<AccountId, PastTarget>();
    for (var target : targets.between(everybody, month, month)) {
      if (target.person()) map.put(new AccountId(UUID.fromString(target.key())), target);
    }
    return map;
  }

  private static String key(PayPlanId plan, int version) {
    return plan.value() + " " + version;
  }

  /** Days of a month between two days, both included; an open end is null. */
  static int days(
      YearMonth month, LocalDate from, @org.jspecify.annotations.Nullable LocalDate last) {
    var first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
    var end = last == null || last.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : last;
    return end.isBefore(first) ? 0 : end.getDayOfMonth() - first.getDayOfMonth() + 1;
  }

  /** Splits a list so that one question to the database stays small. */
  static <T> List<List<T>> chunks(List<T> all, int size) {
    var chunks = new ArrayList<List<T>>();
    for (int i = 0; i < all.size(); i += size) {
      chunks.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return chunks;
  }
}
