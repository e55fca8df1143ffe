package org.hongyan.pay;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.pay.PlanContent.Part;
import org.hongyan.pay.PlanContent.QuotaFrom;
import org.hongyan.pay.PlanContent.Step;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pay of a company that begins with a history: a usual plan for its units and its last month. */
@Service
public class PayStart {

  /** Days in which a return takes its commission back. */
  private static final int CLAWBACK_DAYS = 90;

  private final PayPlanRepository plans;
  private final PayAssignmentRepository assignments;
  private final PayRunRepository runs;
  private final PayQueue queue;
  private final InstantSource clock;

  PayStart(
      PayPlanRepository plans,
      PayAssignmentRepository assignments,
      PayRunRepository runs,
      PayQueue queue,
      InstantSource clock) {
    this.plans = plans;
    this.assignments = assignments;
    this.runs = runs;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Gives the units a plan, notes that these people were employed since, and orders the calculation
   * of a month, which happens once the transaction has ended.
   */
  @Transactional
  public void begin(
      AccountId by, List<UnitId> units, List<AccountId> people, LocalDate since, YearMonth month) {
    var tenant = Tenancy.current();
    var now = clock.instant();
    var plan = new PayPlan(PayPlanId.next(), "销售标准方案", 1, usual(), "开始使用", by, now);
    plans.insert(tenant, plan);
    for (var unit : units) {
      assignments.insert(tenant, given(plan, unit, since), by, now);
    }
    for (var person : people) {
      assignments.employ(tenant, new Employment(person, since, null), "已有员工", by, now);
    }
    var run = PayRunId.next();
    if (runs.insert(tenant, run, month.atDay(1), by, now)) queue.add(run);
  }

  private static PayAssignment given(PayPlan plan, UnitId unit, LocalDate since) {
    return new PayAssignment(
        PayAssignmentId.next(),
        plan.id(),
        plan.version(),
        PayAssignment.Kind.UNIT,
        unit.value(),
        since.withDayOfMonth(1),
        null,
        "开始使用");
  }

  /** Base, commission that quickens at the target, and a sum for each new customer. */
  private static PlanContent usual() {
    var sales =
        new Part(
            "销售提成",
            Metric.SALES,
            QuotaFrom.TARGET,
            5_000_000,
            List.of(new Step(0, 0.03), new Step(0.8, 0.05), new Step(1, 0.08)),
            false,
            null);
    var customers =
        new Part(
            "新客奖",
            Metric.NEW_CUSTOMERS,
            QuotaFrom.FIXED,
            5,
            List.of(new Step(0, 3_000), new Step(1, 5_000)),
            false,
            null);
    return new PlanContent(
        "CNY", 400_000, List.of(sales, customers), null, 500_000L, 3, CLAWBACK_DAYS);
  }
}
