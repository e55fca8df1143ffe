package org.hongyan.engine.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.hongyan.engine.simulation.SimCompany.SimCustomer;

/** Customers whose fields say something, not all, of how likely they buy. */
final class SimCustomers {

  private record Band(String value, double share, double push) {}

  private static final List<Band> INDUSTRIES =
      List.of(
          new Band("批发零售", 0.30, -0.25),
          new Band("信息技术", 0.14, 0.55),
          new Band("制造业", 0.22, 0.25),
          new Band("餐饮住宿", 0.14, -0.60),
          new Band("教育培训", 0.10, 0.10),
          new Band("建筑装饰", 0.10, -0.10));
  private static final List<Band> SIZES =
      List.of(
          new Band("1-9", 0.48, -0.45),
          new Band("10-49", 0.32, 0.20),
          new Band("50-199", 0.15, 0.70),
          new Band("200+", 0.05, 0.35));
  private static final List<Band> SOURCES =
      List.of(
          new Band("官网留言", 0.12, 1.10),
          new Band("老客户介绍", 0.10, 0.95),
          new Band("展会名片", 0.18, 0.25),
          new Band("采购名单", 0.60, -0.55));

  /** A city and the first six digits of mobile numbers that were given out there. */
  private record City(String province, String name, String... heads) {}

  private static final List<City> CITIES =
      List.of(
          new City("上海市", "上海", "135240", "136016", "137612", "138164", "139165", "133218"),
          new City("浙江省", "杭州", "135671", "136666", "137571", "138057", "139571", "186571"),
          new City("广东省", "广州", "135333", "136000", "137103", "138222", "139221", "150118"),
          new City("广东省", "深圳", "135103", "136326", "137141", "138237", "139238", "150137"),
          new City("四川省", "成都", "135402", "136880", "137306", "138803", "139806", "186281"),
          new City("重庆市", "重庆", "135942", "136182", "137529", "138834", "139964", "150233"));

  /** What the fields do not tell. */
  private static final double HIDDEN = 0.5;

  private static final double VACANT_SHARE = 0.06;
  private static final double POOL_SHARE = 0.35;

  private SimCustomers() {}

  static List<SimCustomer> generate(
      Blueprint blueprint, List<SimCompany.SimPerson> people, SplittableRandom random) {
    var customers = new ArrayList<SimCustomer>(blueprint.customers());
    var given = new HashSet<String>();
    for (int i = 0; i < blueprint.customers(); i++) {
      customers.add(one(blueprint, people, given, random));
    }
    return customers;
  }

  private static SimCustomer one(
      Blueprint blueprint,
      List<SimCompany.SimPerson> people,
      Set<String> given,
      SplittableRandom random) {
    int team = random.nextInt(6);
    var city = CITIES.get(team);
    var industry = choose(INDUSTRIES, random);
    var size = choose(SIZES, random);
    var source = choose(SOURCES, random);
    int founded = 1998 + random.nextInt(27);
    var fields =
        Map.of(
            "industry", industry.value,
            "employees", size.value,
            "source", source.value,
            "founded", Integer.toString(founded));
    double quality = industry.push + size.push + source.push + HIDDEN * random.nextGaussian();
    int owner = random.nextDouble() < POOL_SHARE ? -1 : sellerOf(team, people, random);
    return new SimCustomer(
        SimNames.company(random, city.name),
        SimNames.person(random),
        number(city, given, random),
        random.nextDouble() < VACANT_SHARE,
        city.province,
        city.name,
        fields,
        owner,
        SimPeople.team(team),
        quality,
        blueprint.today().minusDays(blueprint.days() + random.nextInt(400)));
  }

  /** A mobile number of the city that nobody else has. */
  private static String number(City city, Set<String> given, SplittableRandom random) {
    while (true) {
      var head = SimNames.pick(random, List.of(city.heads));
      var number = "%s%05d".formatted(head, random.nextInt(100_000));
      if (given.add(number)) return number;
    }
  }

  private static int sellerOf(
      int team, List<SimCompany.SimPerson> people, SplittableRandom random) {
    var sellers = new ArrayList<Integer>();
    for (int i = 0; i < people.size(); i++) {
      var person = people.get(i);
      if (person.role().equals("SELLER") && person.unit() == SimPeople.team(team)) sellers.add(i);
    }
    return SimNames.pick(random, sellers);
  }

  private static Band choose(List<Band> bands, SplittableRandom random) {
    double at = random.nextDouble();
    for (var band : bands) {
      at -= band.share;
      if (at < 0) return band;
    }
    return bands.getLast();
  }
}
