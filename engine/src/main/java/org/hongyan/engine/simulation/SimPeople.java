package org.hongyan.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hongyan.engine.simulation.SimCompany.SimPerson;
import org.hongyan.engine.simulation.SimCompany.SimUnit;

/** Forty people in a tree: nation, three regions, six cities with a team each. */
final class SimPeople {

  private static final int SELLERS = 27;

  /**
   * Standard deviation of sellers' skill in log-odds: the best sell about three times the worst.
   */
  private static final double SKILL_SPREAD = 0.45;

  private SimPeople() {}

  static List<SimUnit> units() {
    var units = new ArrayList<SimUnit>();
    units.add(new SimUnit(-1, "NATION", "鸿雁演示公司", "Hongyan Demo Company"));
    units.add(new SimUnit(0, "REGION", "华东大区", "East China"));
    units.add(new SimUnit(0, "REGION", "华南大区", "South China"));
    units.add(new SimUnit(0, "REGION", "西南大区", "Southwest China"));
    var cities =
        List.of(
            List.of("上海", "Shanghai"),
            List.of("杭州", "Hangzhou"),
            List.of("广州", "Guangzhou"),
            List.of("深圳", "Shenzhen"),
            List.of("成都", "Chengdu"),
            List.of("重庆", "Chongqing"));
    for (int i = 0; i < cities.size(); i++) {
      units.add(new SimUnit(1 + i / 2, "CITY", cities.get(i).get(0), cities.get(i).get(1)));
    }
    for (int i = 0; i < cities.size(); i++) {
      units.add(
          new SimUnit(
              4 + i, "TEAM", cities.get(i).get(0) + "电销组", cities.get(i).get(1) + " telesales"));
    }
    return List.copyOf(units);
  }

  /** Indices of the six teams in {@link #units()}. */
  static int team(int number) {
    return 10 + number;
  }

  static List<SimPerson> people(SplittableRandom random) {
    var people = new ArrayList<SimPerson>();
    people.add(new SimPerson("director", SimNames.person(random), "DIRECTOR", 0, 0));
    for (int i = 1; i <= 3; i++) {
      people.add(new SimPerson("manager" + i, SimNames.person(random), "MANAGER", i, 0));
    }
    for (int i = 1; i <= 6; i++) {
      people.add(new SimPerson("leader" + i, SimNames.person(random), "LEADER", team(i - 1), 0));
    }
    people.add(new SimPerson("reviewer", SimNames.person(random), "REVIEWER", 0, 0));
    people.add(new SimPerson("trainer", SimNames.person(random), "TRAINER", 0, 0));
    people.add(new SimPerson("admin", SimNames.person(random), "ADMINISTRATOR", 0, 0));
    for (int i = 1; i <= SELLERS; i++) {
      people.add(
          new SimPerson(
              "seller" + i,
              SimNames.person(random),
              "SELLER",
              team((i - 1) % 6),
              SKILL_SPREAD * random.nextGaussian()));
    }
    return List.copyOf(people);
  }
}
