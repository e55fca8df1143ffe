package org.hongyan.engine.sizing;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Workload method for telesales 电销工作量法. Per class: {@code dials = conversations / connect rate},
 * {@code minutes = dials · ring + conversations · (talk + wrap)}; {@code n = Σ minutes / (days ·
 * hours · 60 · occupancy · (1 − shrinkage))}.
 */
public record WorkloadByPhone(
    List<ClassLoad> perClass,
    double totalMinutes,
    double capacityMinutesPerRep,
    double reps,
    long ceil,
    List<Reason> reasons) {

  /** Above this share of busy time people burn out. */
  static final double HIGHEST_OCCUPANCY = 0.85;

  public record ClassLoad(String cls, double conversations, double dials, double minutes) {}

  public record CustomerClass(
      String cls, long accounts, double conversationsPerYear, double talkMinutes) {

    public CustomerClass {
      Check.notNegative("accounts", accounts);
      Check.notNegative("conversationsPerYear", conversationsPerYear);
      Check.notNegative("talkMinutes", talkMinutes);
    }
  }

  /**
   * @param connectRate share of dials answered by the right person
   * @param occupancy share of the time at the desk spent on calls
   * @param shrinkage share of paid time lost to leave, training, meetings
   */
  public record Input(
      List<CustomerClass> classes,
      double connectRate,
      double wrapMinutes,
      double ringMinutesPerDial,
      double days,
      double hoursPerDay,
      double occupancy,
      double shrinkage) {

    public Input {
      Check.notEmpty("classes", classes);
      Check.inside("connectRate", connectRate, 0, 1.0000001);
      Check.notNegative("wrapMinutes", wrapMinutes);
      Check.notNegative("ringMinutesPerDial", ringMinutesPerDial);
      Check.inside("days", days, 0, 366.0001);
      Check.inside("hoursPerDay", hoursPerDay, 0, 24.0001);
      Check.inside("occupancy", occupancy, 0, 1.0000001);
      Check.between("shrinkage", shrinkage, 0, 0.999);
    }
  }

  public static WorkloadByPhone of(Input in) {
    var loads = in.classes().stream().map(c -> load(in, c)).toList();
    double minutes = loads.stream().mapToDouble(ClassLoad::minutes).sum();
    double capacity = in.days() * in.hoursPerDay() * 60 * in.occupancy() * (1 - in.shrinkage());
    double reps = minutes / capacity;
    return new WorkloadByPhone(loads, minutes, capacity, reps, Heads.up(reps), reasons(in));
  }

  private static ClassLoad load(Input in, CustomerClass c) {
    double conversations = c.accounts() * c.conversationsPerYear();
    double dials = conversations / in.connectRate();
    double minutes =
        dials * in.ringMinutesPerDial() + conversations * (c.talkMinutes() + in.wrapMinutes());
    return new ClassLoad(c.cls(), conversations, dials, minutes);
  }

  private static List<Reason> reasons(Input in) {
    if (in.occupancy() <= HIGHEST_OCCUPANCY) return List.of();
    return List.of(
        Reason.of("occupancy-burns-out", "occupancy", in.occupancy(), "limit", HIGHEST_OCCUPANCY));
  }
}
