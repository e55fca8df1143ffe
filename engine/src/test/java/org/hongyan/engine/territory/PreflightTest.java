package org.hongyan.engine.territory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems that are wrong or cannot be solved are refused in one line. */
class PreflightTest {

  private static final TerritoryProblem GOOD = SampleMap.scattered(20, 3, 0.3, 1);

  private static TerritoryProblem with(
      TerritoryMap map, List<Activity> activities, List<Seat> seats, Today today) {
    return new TerritoryProblem("bad", map, activities, seats, GOOD.aim(), today);
  }

  private static TerritoryProblem withAmount(int unit, double amount) {
    var amounts = new ArrayList<>(Collections.nCopies(20, 100.0));
    amounts.set(unit, amount);
    return with(
        GOOD.map(), List.of(new Activity("customers", amounts, 0.1)), GOOD.seats(), Today.none());
  }

  private static void refused(TerritoryProblem problem, String message) {
    assertThatThrownBy(() -> TerritorySolver.solve(problem, 1, 1, Watch.patient()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void noUnits() {
    var empty = new TerritoryMap(List.of(), List.of(), List.of(), null);
    refused(with(empty, List.of(), GOOD.seats(), Today.none()), "the map has no units");
  }

  @Test
  void moreTerritoriesThanUnits() {
    refused(
        TerritoryVectors.withSeats(GOOD, 21),
        "21 territories are wanted but the map has only 20 units");
  }

  @Test
  void noTerritory() {
    refused(
        with(GOOD.map(), GOOD.activities(), List.of(), Today.none()),
        "at least one territory is needed");
  }

  @Test
  void piecesOfADisconnectedMapAreNamed() {
    var ids = List.of("Beijing", "Tianjin", "Hainan", "Kinmen");
    var points = new ArrayList<TerritoryMap.Point>();
    for (int i = 0; i < 4; i++) points.add(new TerritoryMap.Point(i, 0));
    var map = new TerritoryMap(ids, points, List.of(new TerritoryMap.Link(0, 1)), null);
    refused(
        with(map, List.of(), TerritoryProblem.equalSeats(2), Today.none()),
        "the map falls into 3 pieces that no link joins: Beijing, Tianjin; Hainan; Kinmen");
  }

  @Test
  void unitTooHeavyForAnyTerritory() {
    refused(
        withAmount(4, 2_100),
        "no map can be balanced: customers of unit u4 alone is 2100, 633.3333 above the upper limit"
            + " 1466.6667 of a territory");
  }

  @Test
  void lockedUnitsTooHeavyForTheirSeat() {
    var locks = new ArrayList<Today.Lock>();
    for (int i = 0; i < 8; i++) locks.add(new Today.Lock(i, 2));
    var problem = withAmount(0, 100).with(new Today(List.of(), locks));
    refused(
        problem,
        "no map can be balanced: customers of the units locked to seat 3 is 800, 66.6667 above its"
            + " upper limit 733.3333");
  }

  @Test
  void negativeAndEndlessAmounts() {
    refused(withAmount(7, -1), "customers of unit u7 is -1; amounts must lie between 0 and 1e15");
    refused(
        withAmount(7, Double.NaN),
        "customers of unit u7 is NaN; amounts must lie between 0 and 1e15");
  }

  @Test
  void wrongLengths() {
    var shorter = List.of(new Activity("customers", List.of(1.0, 2.0), 0.1));
    refused(
        with(GOOD.map(), shorter, GOOD.seats(), Today.none()),
        "activity customers has 2 amounts for 20 units");
    refused(
        GOOD.with(new Today(List.of(1, 2), List.of())), "today's map has 2 entries for 20 units");
    refused(
        GOOD.with(new Today(List.of(), List.of(new Today.Lock(20, 0)))),
        "a lock ties unit 20 to seat 0, which are not on the map");
  }

  @Test
  void locksThatCannotBeJoined() {
    var points = new ArrayList<TerritoryMap.Point>();
    var links = new ArrayList<TerritoryMap.Link>();
    for (int i = 0; i < 5; i++) points.add(new TerritoryMap.Point(i, 0));
    for (int i = 0; i < 4; i++) links.add(new TerritoryMap.Link(i, i + 1));
    var row = SampleMap.problem("row", points, links, List.of(), 2);
    var locks = List.of(new Today.Lock(0, 0), new Today.Lock(2, 1), new Today.Lock(4, 0));
    refused(
        row.with(new Today(List.of(), locks)),
        "the units locked to seat 1 cannot be joined: other seats' locks stand between them");
  }

  @Test
  void brokenFiles() {
    assertThatThrownBy(() -> DatFile.read("x", "2\n0 1 1 5 5 5 0\n1 2 2 5"))
        .hasMessage("the file ends before demand of unit 1");
    assertThatThrownBy(() -> DatFile.read("x", "two"))
        .hasMessage("the number of units is not a whole number: two");
    assertThatThrownBy(() -> DatFile.read("x", "1\n0 1 1 5 5 5 0\n1\n0 9"))
        .hasMessage("link 0 names unit 9, which is not there");
  }
}
