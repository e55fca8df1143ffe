package org.hongyan.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final List<List<String>> PLACES =
      List.of(
          List.of("上海市", "上海"),
          List.of("浙江省", "杭州"),
          List.of("广东省", "广州"),
          List.of("广东省", "深圳"),
          List.of("四川省", "成都"),
          List.of("重庆市", "重庆"));

  /** What the fields do not tell. */
  private static final double HIDDEN = 0.5;

  private static final double VACANT_SHARE = 0.06;
  private static final double POOL_SHARE = 0.35;

  private SimCustomers() {}

  static List<SimCustomer> generate(
      Blueprint blueprint, List<SimCompany.SimPerson> people, SplittableRandom random) {
    var customers = new ArrayList<SimCustomer>(blueprint.customers());
    for (int i = 0; i < blueprint.customers(); i++) {
      customers.add(one(blueprint, people, random));
    }
    return customers;
  }

  private static SimCustomer one(
      Blueprint blueprint, List<SimCompany.SimPerson> people, SplittableRandom random) {
    int team = random.nextInt(6);
    var place = PLACES.get(team);
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
        SimNames.company(random, place.get(1)),
        SimNames.person(random),
        SimNames.mobile(random),
        random.nextDouble() < VACANT_SHARE,
        place.get(0),
        place.get(1),
        fields,
        owner,
        SimPeople.team(team),
        quality,
        blueprint.today().minusDays(blueprint.days() + random.nextInt(400)));
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
