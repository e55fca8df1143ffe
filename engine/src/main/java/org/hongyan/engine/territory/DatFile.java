package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.hongyan.engine.model.BadInput;

/**
 * The text format of the public commercial-territory instances: number of units; per unit id, x, y,
 * three amounts and a flag; number of links and the links; then p, p and the tolerances. What
 * follows (tables that are 1 throughout in the public files) is not used.
 */
public final class DatFile {

  private static final List<String> ACTIVITIES = List.of("customers", "demand", "workload");

  private final StringTokenizer tokens;

  private DatFile(String text) {
    this.tokens = new StringTokenizer(text);
  }

  /** Throws {@link BadInput} with one line that names what is missing or wrong. */
  public static TerritoryProblem read(String name, String text) {
    return new DatFile(text).read(name);
  }

  private TerritoryProblem read(String name) {
    int n = count("the number of units");
    var ids = new ArrayList<String>();
    var points = new ArrayList<TerritoryMap.Point>();
    var amounts = new ArrayList<List<Double>>();
    for (int s = 0; s < ACTIVITIES.size(); s++) amounts.add(new ArrayList<>());
    for (int i = 0; i < n; i++) {
      ids.add(token("the id of unit " + i));
      points.add(new TerritoryMap.Point(number("x of unit " + i), number("y of unit " + i)));
      for (int s = 0; s < ACTIVITIES.size(); s++)
        amounts.get(s).add(number(ACTIVITIES.get(s) + " of unit " + i));
      token("the flag of unit " + i);
    }
    var links = links(ids);
    int p = count("the number of territories");
    token("the second number of territories");
    var activities = new ArrayList<Activity>();
    for (int s = 0; s < ACTIVITIES.size(); s++)
      activities.add(
          new Activity(
              ACTIVITIES.get(s), amounts.get(s), number("the tolerance of " + ACTIVITIES.get(s))));
    return new TerritoryProblem(
        name,
        new TerritoryMap(ids, points, links, null),
        activities,
        TerritoryProblem.equalSeats(p),
        new Aim(Objective.P_MEDIAN, null, 0, null, true),
        Today.none());
  }

  private List<TerritoryMap.Link> links(List<String> ids) {
    var index = new HashMap<String, Integer>();
    for (int i = 0; i < ids.size(); i++) index.putIfAbsent(ids.get(i), i);
    int count = count("the number of links");
    var links = new ArrayList<TerritoryMap.Link>();
    for (int l = 0; l < count; l++)
      links.add(new TerritoryMap.Link(unit(index, "link " + l), unit(index, "link " + l)));
    return links;
  }

  private int unit(Map<String, Integer> ids, String what) {
    var id = token(what);
    Integer at = ids.get(id);
    if (at == null) throw new BadInput(what + " names unit " + id + ", which is not there");
    return at;
  }

  private String token(String what) {
    if (!tokens.hasMoreTokens()) throw new BadInput("the file ends before " + what);
    return tokens.nextToken();
  }

  private double number(String what) {
    var token = token(what);
    try {
      return Double.parseDouble(token);
    } catch (NumberFormatException e) {
      throw new BadInput(what + " is not a number: " + token);
    }
  }

  private int count(String what) {
    var token = token(what);
    try {
      int count = Integer.parseInt(token);
      if (count >= 0) return count;
    } catch (NumberFormatException e) {
      throw new BadInput(what + " is not a whole number: " + token);
    }
    throw new BadInput(what + " is negative: " + token);
  }
}
