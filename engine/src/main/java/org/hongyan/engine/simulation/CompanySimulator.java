package org.hongyan.engine.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Makes a company from a blueprint. */
public final class CompanySimulator {

  private CompanySimulator() {}

  /** The same blueprint gives the same company, whatever the machine. */
  public static SimCompany simulate(Blueprint blueprint) {
    var random = new SplittableRandom(blueprint.seed());
    var people = SimPeople.people(random.split());
    var customers = SimCustomers.generate(blueprint, people, random.split());
    var history = new SimHistory(blueprint, people, customers, random.split());
    history.run();
    return new SimCompany(
        SimPeople.units(),
        people,
        List.copyOf(customers),
        List.copyOf(history.calls()),
        List.copyOf(history.orders()),
        List.copyOf(history.plans()));
  }
}
