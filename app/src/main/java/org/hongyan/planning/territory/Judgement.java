package org.hongyan.planning.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.territory.MapReview;
import org.hongyan.engine.territory.TerritoryLoad;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.Note;
import org.hongyan.planning.territory.TerritoryParameters.TerritoryDraft;
import org.hongyan.planning.territory.TerritoryResult.BalanceShare;
import org.hongyan.planning.territory.TerritoryResult.TerritoryLine;
import org.hongyan.planning.territory.TerritoryResult.TodayMap;
import org.jspecify.annotations.Nullable;

/** Writes up one map of a draft. */
final class Judgement {

  private final Drawing drawing;
  private final List<@Nullable AccountId> holders;
  private final Map<AccountId, String> names;
  private final List<Integer> map;
  private final MoveCount moves;
  private final List<Integer> pieces;
  private final HashSet<String> balanced = new HashSet<>();

  Judgement(
      Drawing drawing,
      List<@Nullable AccountId> holders,
      Map<AccountId, String> names,
      List<Integer> map) {
    this.drawing = drawing;
    this.holders = holders;
    this.names = names;
    this.map = map;
    this.moves = new MoveCount(drawing.inputs, map, holders);
    this.pieces = MapReview.piecesOf(drawing.map(), map, holders.size());
    drawing.parameters.balance().forEach(goal -> balanced.add(goal.measure().name()));
  }

  TerritoryResult result(MapReview review, MapReview today) {
    var lines = new ArrayList<TerritoryLine>();
    for (int k = 0; k < holders.size(); k++) lines.add(line(k, review.balance().get(k)));
    var unassigned = new ArrayList<String>();
    for (int i = 0; i < map.size(); i++) {
      if (map.get(i) < 0) unassigned.add(drawing.inputs.units().get(i).key());
    }
    return new TerritoryResult(
        inside(review),
        pieces.stream().allMatch(count -> count <= 1),
        unassigned.isEmpty(),
        review.compactness(),
        deviation(review),
        lines,
        unassigned,
        moves.sum(),
        moves.owners(names),
        today(today),
        notes(lines, unassigned),
        new Sources(drawing).figures(moves.sum()));
  }

  private TerritoryLine line(int k, TerritoryLoad load) {
    var draft = drawing.parameters.territories().get(k);
    var holder = holders.get(k);
    var name = holder == null ? "" : names.getOrDefault(holder, "");
    var tally = moves.of(k);
    return new TerritoryLine(
        draft.key(),
        draft.name(),
        draft.ownerId(),
        draft.ownerId() == null ? "" : name,
        draft.ownerId() == null ? name : "",
        load.units(),
        Math.round(sum(k, Measure.CUSTOMERS)),
        sum(k, Measure.WORKLOAD),
        Math.round(sum(k, Measure.REVENUE)),
        Math.round(sum(k, Measure.POTENTIAL)),
        pieces.get(k),
        load.compactness(),
        shares(load),
        tally.gains,
        tally.loses,
        tally.gainsMinor,
        tally.losesMinor);
  }

  private double sum(int k, Measure measure) {
    double sum = 0;
    for (int i = 0; i < map.size(); i++) {
      if (map.get(i) == k) sum += measure.of(drawing.inputs.units().get(i));
    }
    return sum;
  }

  private List<BalanceShare> shares(TerritoryLoad load) {
    return load.shares().stream()
        .filter(share -> balanced.contains(share.activity()))
        .map(
            share ->
                new BalanceShare(
                    Measure.valueOf(share.activity()),
                    share.amount(),
                    share.fair(),
                    share.deviation(),
                    share.tolerance(),
                    Math.max(0, share.fair() * (1 - share.tolerance())),
                    share.fair() * (1 + share.tolerance()),
                    share.outside() == 0))
        .toList();
  }

  private boolean inside(MapReview review) {
    return review.balance().stream()
        .flatMap(load -> load.shares().stream())
        .filter(share -> balanced.contains(share.activity()))
        .allMatch(share -> share.outside() == 0);
  }

  private double deviation(MapReview review) {
    return review.balance().stream()
        .flatMap(load -> load.shares().stream())
        .filter(share -> balanced.contains(share.activity()))
        .mapToDouble(share -> Math.abs(share.deviation()))
        .max()
        .orElse(0);
  }

  private @Nullable TodayMap today(MapReview today) {
    if (today.unowned() == map.size()) return null;
    return new TodayMap(
        today.compactness(), deviation(today), inside(today), today.pieces(), today.unowned());
  }

  private List<Note> notes(List<TerritoryLine> lines, List<String> unassigned) {
    var notes = new ArrayList<Note>();
    if (holders.size() == 1) notes.add(new Note("one-territory", Map.of()));
    if (!unassigned.isEmpty()) notes.add(Note.of("unassigned", "units", unassigned.size()));
    count(notes, "empty-territories", lines.stream().filter(l -> l.units() == 0).count());
    count(notes, "in-pieces", lines.stream().filter(l -> l.pieces() > 1).count());
    count(
        notes,
        "open-seats",
        drawing.parameters.territories().stream()
            .map(TerritoryDraft::ownerId)
            .filter(o -> o == null)
            .count());
    count(notes, "no-leader", holders.stream().filter(one -> one == null).count());
    return notes;
  }

  private static void count(List<Note> notes, String code, long count) {
    if (count > 0) notes.add(new Note(code, new HashMap<>(Map.of("territories", (double) count))));
  }
}
