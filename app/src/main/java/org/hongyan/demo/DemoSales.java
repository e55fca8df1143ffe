package org.hongyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hongyan.activities.ActionPlans;
import org.hongyan.activities.NewPlanItem;
import org.hongyan.activities.WorkKind;
import org.hongyan.customers.CustomerLoader.Loaded;
import org.hongyan.deals.NewOrder;
import org.hongyan.deals.NewProject;
import org.hongyan.deals.OrderHistory;
import org.hongyan.deals.Orders;
import org.hongyan.deals.PastOrder;
import org.hongyan.deals.Project;
import org.hongyan.deals.Projects;
import org.hongyan.engine.simulation.SimCompany;
import org.hongyan.engine.simulation.SimCompany.SimCall;
import org.hongyan.engine.simulation.SimCompany.SimOrder;
import org.hongyan.identity.Sessions;
import org.hongyan.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Orders of ninety days, and the projects of the last weeks: on their way, won and lost. */
@Component
@Profile("demo")
class DemoSales {

  private static final int OPEN = 36;
  private static final int WON = 8;
  private static final int LOST = 4;
  private static final int MOST_PER_SELLER = 3;
  private static final int MOST_PER_DAY = 2;
  private static final int STAGES = 4;
  private static final long[] EXPECTED = {298_000L, 698_000L, 298_000L, 1_680_000L};
  private static final List<String> NAMES = List.of("代账标准版", "代账专业版", "年度汇算清缴", "集团旗舰版");

  /** What is planned next in a project of each stage. */
  private static final List<String> NEXT =
      List.of("确认开票量和人数", "约负责人做账务体检", "跟进报价,答复价格疑问", "确认合同和付款时间");

  private static final List<WorkKind> KINDS =
      List.of(WorkKind.CALL, WorkKind.VISIT, WorkKind.CALL, WorkKind.MEETING);
  private static final List<String> LOST_BECAUSE = List.of("价格超出预算", "已选其他代账公司", "公司注销", "暂不需要");

  private final OrderHistory history;
  private final Orders orders;
  private final Projects projects;
  private final ActionPlans plans;
  private final Sessions sessions;
  private final Clock clock;

  DemoSales(
      OrderHistory history,
      Orders orders,
      Projects projects,
      ActionPlans plans,
      Sessions sessions,
      Clock clock) {
    this.history = history;
    this.orders = orders;
    this.projects = projects;
    this.plans = plans;
    this.sessions = sessions;
    this.clock = clock;
  }

  void write(SimCompany company, DemoStaff staff, List<Loaded> customers) {
    var won = newestOrders(company);
    writeOrders(company, staff, customers, won);
    for (int order : won) win(company, staff, customers, order);
    var hopeful = newest(company, call -> "INTERESTED".equals(call.outcome()), OPEN);
    for (int i = 0; i < hopeful.size(); i++) {
      var call = hopeful.get(i);
      plan(open(staff, customers, call, i % STAGES, i), i % STAGES, i);
    }
    var lost = newest(company, call -> "NOT_INTERESTED".equals(call.outcome()), LOST);
    for (int i = 0; i < lost.size(); i++) {
      var project = open(staff, customers, lost.get(i), i % STAGES, i);
      var seller = sessions.caller(project.ownerId());
      projects.lose(seller, project.id(), LOST_BECAUSE.get(i % LOST_BECAUSE.size()));
    }
  }

  private static Set<Integer> newestOrders(SimCompany company) {
    var newest = new HashSet<Integer>();
    int all = company.orders().size();
    for (int i = all - 1; i >= Math.max(0, all - WON); i--) newest.add(i);
    return newest;
  }

  /** The newest calls of a kind to customers the caller owns, few of each seller and day. */
  private List<SimCall> newest(SimCompany company, Predicate<SimCall> wanted, int most) {
    var picked = new ArrayList<SimCall>();
    var perSeller = new HashMap<Integer, Integer>();
    var perDay = new HashMap<LocalDate, Integer>();
    var seen = new HashSet<Integer>();
    for (int i = company.calls().size() - 1; i >= 0 && picked.size() < most; i--) {
      var call = company.calls().get(i);
      if (!seen.add(call.customer()) || !wanted.test(call)) continue;
      if (company.customers().get(call.customer()).owner() != call.seller()) continue;
      var day = LocalDate.ofInstant(call.started(), clock.getZone());
      if (perDay.getOrDefault(day, 0) >= MOST_PER_DAY) continue;
      if (perSeller.merge(call.seller(), 1, Integer::sum) > MOST_PER_SELLER) continue;
      perDay.merge(day, 1, Integer::sum);
      picked.add(call);
    }
    return picked;
  }

  /** Opened after the talk; came to its stage in even steps since. */
  private Project open(
      DemoStaff staff, List<Loaded> customers, SimCall call, int stage, int number) {
    var seller = staff.people().get(call.seller());
    var opened = ended(call);
    var step = Duration.between(opened, clock.instant()).dividedBy(STAGES + 1);
    var advanced = new ArrayList<Instant>();
    for (int i = 1; i <= stage; i++) advanced.add(opened.plus(step.multipliedBy(i)));
    int product = number / STAGES % NAMES.size();
    var wanted =
        new NewProject(
            customers.get(call.customer()).id(),
            seller.id(),
            NAMES.get(product),
            new Money(EXPECTED[product], "CNY"),
            today().plusDays(7 + number % 35));
    return projects.importHistory(wanted, opened, advanced);
  }

  private void plan(Project project, int stage, int number) {
    var due =
        today()
            .plusDays(1 + number % 6)
            .atTime(10 + number % 7, 0)
            .atZone(clock.getZone())
            .toInstant();
    plans.plan(
        new NewPlanItem(
            project.customerId(),
            project.id().value(),
            project.ownerId(),
            KINDS.get(stage),
            NEXT.get(stage),
            due));
  }

  private void writeOrders(
      SimCompany company, DemoStaff staff, List<Loaded> customers, Set<Integer> without) {
    var past = new ArrayList<PastOrder>(company.orders().size());
    for (int i = 0; i < company.orders().size(); i++) {
      if (without.contains(i)) continue;
      var order = company.orders().get(i);
      var call = company.calls().get(order.call());
      var seller = staff.people().get(call.seller());
      past.add(
          new PastOrder(
              "demo-" + i,
              customers.get(call.customer()).id(),
              seller.id(),
              seller.orgPath(),
              amount(order),
              ended(call),
              order.product()));
    }
    history.load(past);
  }

  /** An order of the last days that a project brought. */
  private void win(SimCompany company, DemoStaff staff, List<Loaded> customers, int number) {
    var order = company.orders().get(number);
    var call = company.calls().get(order.call());
    var seller = staff.people().get(call.seller());
    var customer = customers.get(call.customer()).id();
    var opened = ended(call).minus(Duration.ofDays(9 + number % 12));
    var steps = List.of(3L, 5L, 8L).stream().map(day -> opened.plus(Duration.ofDays(day))).toList();
    var wanted = new NewProject(customer, seller.id(), "代账" + order.product(), amount(order), null);
    var project = projects.importHistory(wanted, opened, steps);
    orders.place(
        new NewOrder(
            "demo-" + number,
            customer,
            project.id(),
            seller.id(),
            amount(order),
            ended(call),
            order.product()));
  }

  private static Money amount(SimOrder order) {
    return new Money(order.amountMinor(), "CNY");
  }

  private static Instant ended(SimCall call) {
    return call.started().plusSeconds(call.ringSeconds() + call.talkSeconds());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
