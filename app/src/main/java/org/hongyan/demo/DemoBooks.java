package org.hongyan.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongyan.activities.PastPlan;
import org.hongyan.activities.PastWork;
import org.hongyan.activities.WorkHistory;
import org.hongyan.calling.CallHistory;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.PastCall;
import org.hongyan.customers.ContactHistory;
import org.hongyan.customers.CustomerKind;
import org.hongyan.customers.CustomerLoader;
import org.hongyan.customers.CustomerLoader.Loaded;
import org.hongyan.customers.NewCustomer;
import org.hongyan.customers.PastContact;
import org.hongyan.customers.PastCustomer;
import org.hongyan.engine.simulation.SimCompany;
import org.hongyan.engine.simulation.SimCompany.SimCall;
import org.hongyan.engine.simulation.SimCompany.SimCustomer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Customers and ninety days of calls, records, plans and orders. */
@Component
@Profile("demo")
class DemoBooks {

  /** Outcome codes of the program by those of the simulation. */
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "SALE", "sale",
          "CALLBACK", "callback",
          "INTERESTED", "interested",
          "NOT_INTERESTED", "not-interested",
          "DO_NOT_CALL", "do-not-call");

  private static final Map<String, Disposition> CAUSES =
      Map.of(
          "ANSWERED", Disposition.ANSWERED,
          "NO_ANSWER", Disposition.NO_ANSWER,
          "BUSY", Disposition.BUSY,
          "OFF", Disposition.UNREACHABLE,
          "VACANT", Disposition.VACANT);

  private static final List<String> PURPOSES =
      List.of("介绍新版本", "续费提醒", "发报价后跟进", "回答价格疑问", "约演示时间");

  private static final Map<String, String> COLUMNS =
      Map.of("industry", "行业", "employees", "人数", "founded", "成立年份");

  private final CustomerLoader customers;
  private final ContactHistory contacts;
  private final CallHistory calls;
  private final WorkHistory work;
  private final DemoSales sales;
  private final DemoTalks talks;

  DemoBooks(
      CustomerLoader customers,
      ContactHistory contacts,
      CallHistory calls,
      WorkHistory work,
      DemoSales sales,
      DemoTalks talks) {
    this.customers = customers;
    this.contacts = contacts;
    this.calls = calls;
    this.work = work;
    this.sales = sales;
    this.talks = talks;
  }

  /** The customers, in the order of the simulation. */
  List<Loaded> write(SimCompany company, DemoStaff staff, ZoneId zone) {
    var loaded =
        customers.load(
            company.customers().stream().map(customer -> past(customer, staff, zone)).toList());
    var ids = writeCalls(company, staff, loaded);
    writeWork(company, staff, loaded, ids);
    sales.write(company, staff, loaded);
    writeContacts(company, loaded);
    return loaded;
  }

  private static PastCustomer past(SimCustomer customer, DemoStaff staff, ZoneId zone) {
    return new PastCustomer(
        new NewCustomer(
            CustomerKind.COMPANY,
            customer.company(),
            null,
            customer.contact(),
            customer.province(),
            customer.city(),
            customer.fields().get("source"),
            List.of(customer.number()),
            columns(customer),
            customer.owner() < 0),
        customer.owner() < 0 ? null : staff.people().get(customer.owner()).id(),
        staff.units().get(customer.unit()).path(),
        customer.created().atStartOfDay(zone).toInstant());
  }

  /** The company's own columns; the source has a place of its own on the customer. */
  private static Map<String, String> columns(SimCustomer customer) {
    var columns = new TreeMap<String, String>();
    customer
        .fields()
        .forEach(
            (name, value) -> {
              var heading = COLUMNS.get(name);
              if (heading != null) columns.put(heading, value);
            });
    return columns;
  }

  /** Conversations in the order of time: what grading learns from. */
  private void writeContacts(SimCompany company, List<Loaded> loaded) {
    var earlier = new int[loaded.size()];
    var past = new ArrayList<PastContact>();
    company.calls().stream()
        .filter(call -> call.outcome() != null)
        .sorted(Comparator.comparing(SimCall::started))
        .forEach(
            call ->
                past.add(
                    new PastContact(
                        loaded.get(call.customer()).id(),
                        call.started(),
                        OUTCOMES.getOrDefault(call.outcome(), "interested"),
                        "SALE".equals(call.outcome()),
                        "DO_NOT_CALL".equals(call.outcome()),
                        earlier[call.customer()]++)));
    contacts.load(past);
  }

  private List<CallId> writeCalls(SimCompany company, DemoStaff staff, List<Loaded> loaded) {
    var ids = company.calls().stream().map(call -> CallId.next()).toList();
    var recordings = talks.write(company, ids);
    var past = new ArrayList<PastCall>(company.calls().size());
    for (int i = 0; i < ids.size(); i++) {
      var call = company.calls().get(i);
      var seller = staff.people().get(call.seller());
      var customer = loaded.get(call.customer());
      past.add(
          new PastCall(
              ids.get(i),
              customer.id(),
              seller.id(),
              seller.orgPath(),
              customer.masked(),
              call.started(),
              call.ringSeconds(),
              call.talkSeconds(),
              CAUSES.getOrDefault(call.cause(), Disposition.FAILED),
              outcome(call),
              recordings.get(i)));
    }
    calls.load(past);
    return ids;
  }

  private void writeWork(
      SimCompany company, DemoStaff staff, List<Loaded> loaded, List<CallId> ids) {
    var records = new ArrayList<PastWork>(company.calls().size());
    for (int i = 0; i < company.calls().size(); i++) {
      var call = company.calls().get(i);
      var seller = staff.people().get(call.seller());
      records.add(
          new PastWork(
              ids.get(i).value(),
              loaded.get(call.customer()).id(),
              seller.id(),
              seller.orgPath(),
              call.started(),
              call.talkSeconds(),
              outcome(call)));
    }
    var plans = new ArrayList<PastPlan>(company.plans().size());
    for (int i = 0; i < company.plans().size(); i++) {
      var plan = company.plans().get(i);
      var seller = staff.people().get(plan.seller());
      plans.add(
          new PastPlan(
              loaded.get(plan.customer()).id(),
              seller.id(),
              seller.orgPath(),
              PURPOSES.get(i % PURPOSES.size()),
              plan.due(),
              plan.done(),
              plan.skipped() == null ? null : "客户已明确不需要"));
    }
    work.load(records, plans);
  }

  private static @Nullable String outcome(SimCall call) {
    return call.outcome() == null ? null : OUTCOMES.get(call.outcome());
  }
}
