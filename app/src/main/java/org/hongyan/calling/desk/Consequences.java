package org.hongyan.calling.desk;

import java.time.Instant;
import org.hongyan.activities.ActionPlans;
import org.hongyan.activities.CallbackId;
import org.hongyan.activities.Callbacks;
import org.hongyan.activities.NewPlanItem;
import org.hongyan.activities.NewWorkRecord;
import org.hongyan.activities.WorkKind;
import org.hongyan.activities.WorkRecords;
import org.hongyan.calling.outcome.Outcome;
import org.hongyan.customers.Customers;
import org.hongyan.customers.Grading;
import org.hongyan.deals.NewOrder;
import org.hongyan.deals.Orders;
import org.hongyan.shared.Money;
import org.springframework.stereotype.Component;

/** What an outcome means for the customer, the plan, the promise and the order. */
@Component
class Consequences {

  private final WorkRecords records;
  private final Callbacks callbacks;
  private final ActionPlans plans;
  private final Orders orders;
  private final Customers customers;
  private final Grading grading;

  Consequences(
      WorkRecords records,
      Callbacks callbacks,
      ActionPlans plans,
      Orders orders,
      Customers customers,
      Grading grading) {
    this.records = records;
    this.callbacks = callbacks;
    this.plans = plans;
    this.orders = orders;
    this.customers = customers;
    this.grading = grading;
  }

  void of(Conclusions.Talked call, Outcome outcome, OutcomeWish wish, Instant now) {
    var customer = call.reserved().customerId();
    var me = call.reserved().seller().id();
    var order = wish.order();
    var project = order == null || order.projectId() == null ? null : order.projectId().value();
    records.record(
        new NewWorkRecord(
            customer,
            project,
            me,
            WorkKind.CALL,
            call.startedAt(),
            call.talkSeconds(),
            outcome.code(),
            call.callId().value(),
            wish.note()));
    if (outcome.contact()) {
      grading.learnFrom(customer, call.startedAt(), outcome.sale(), "call");
    }
    customers.contacted(customer, call.startedAt(), outcome.code());
    if (outcome.doNotCall()) customers.markDoNotCall(customer, "outcome:" + outcome.code());
    if (wish.callbackAt() instanceof Instant at && outcome.callback()) {
      callbacks.promise(customer, me, at, shortened(wish.note()));
    }
    if (wish.next() instanceof OutcomeWish.NextStep next) {
      plans.plan(new NewPlanItem(customer, null, me, next.kind(), next.purpose(), next.at()));
      customers.planned(customer, next.at());
    }
    if (order != null && outcome.sale()) {
      orders.place(
          new NewOrder(
              wish.requestId().toString(),
              customer,
              order.projectId(),
              me,
              new Money(order.minor(), order.currency()),
              now,
              order.note()));
    }
  }

  void callbackKept(CallbackId promise) {
    callbacks.done(promise);
  }

  private static String shortened(String note) {
    return note.length() <= 500 ? note : note.substring(0, 500);
  }
}
