package org.hongyan.engine.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The generated company; people, customers and the rest refer to each other by list index. */
public record SimCompany(
    List<SimUnit> units,
    List<SimPerson> people,
    List<SimCustomer> customers,
    List<SimCall> calls,
    List<SimOrder> orders,
    List<SimPlan> plans) {

  /** A unit; {@code parent} is an index, −1 at the top. */
  public record SimUnit(int parent, String kind, String nameZh, String nameEn) {}

  /** A person; {@code skill} is the seller's push on the log-odds of a sale. */
  public record SimPerson(String login, String name, String role, int unit, double skill) {}

  /**
   * A customer.
   *
   * @param owner index of the seller, −1 for the public pool
   * @param unit index of the team whose pool or seller it belongs to
   * @param quality latent push on the log-odds of a sale; never shown to the program
   */
  public record SimCustomer(
      String company,
      String contact,
      String number,
      boolean vacant,
      String province,
      String city,
      Map<String, String> fields,
      int owner,
      int unit,
      double quality,
      LocalDate created) {}

  /**
   * A past call.
   *
   * @param cause ANSWERED, NO_ANSWER, BUSY, OFF or VACANT
   * @param outcome code of the outcome, null when nobody answered
   */
  public record SimCall(
      int customer,
      int seller,
      Instant started,
      int ringSeconds,
      int talkSeconds,
      String cause,
      @Nullable String outcome) {}

  /** An order that a call brought; {@code amountMinor} in fen. */
  public record SimOrder(int call, long amountMinor, String product) {}

  /** A plan item; {@code done} null while open, {@code skipped} with a reason code. */
  public record SimPlan(
      int customer, int seller, Instant due, @Nullable Instant done, @Nullable String skipped) {}
}
