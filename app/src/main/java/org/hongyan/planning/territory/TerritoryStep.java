package org.hongyan.planning.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongyan.engine.territory.MapReview;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.planning.KeyFigure;
import org.hongyan.planning.PlanPeople;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepMaths;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges a drawn map: balance, contiguity, compactness and what changes hands. */
@Component
public class TerritoryStep
    implements StepMaths<TerritoryInputs, TerritoryParameters, TerritoryResult> {

  private final PlanPeople people;
  private final Accounts accounts;

  TerritoryStep(PlanPeople people, Accounts accounts) {
    this.people = people;
    this.accounts = accounts;
  }

  @Override
  public PlanStep step() {
    return PlanStep.TERRITORIES;
  }

  @Override
  public Class<TerritoryInputs> inputs() {
    return TerritoryInputs.class;
  }

  @Override
  public Class<TerritoryParameters> parameters() {
    return TerritoryParameters.class;
  }

  @Override
  public Class<TerritoryResult> result() {
    return TerritoryResult.class;
  }

  @Override
  public TerritoryResult work(
      SalesPlan plan, TerritoryInputs inputs, TerritoryParameters parameters) {
    return work(plan, inputs, List.of(parameters)).getFirst();
  }

  /** Judges several drafts of the same territories on the same units, each by itself. */
  List<TerritoryResult> work(
      SalesPlan plan, TerritoryInputs inputs, List<TerritoryParameters> drafts) {
    for (var draft : drafts) Checks.draft(inputs, draft);
    var first = drafts.getFirst();
    var holders = holders(plan, first);
    var names = accounts.names(everybody(inputs, holders));
    var drawing = new Drawing(inputs, first);
    var today = drawing.today();
    var maps = new ArrayList<List<Integer>>();
    for (var draft : drafts) maps.add(new Drawing(inputs, draft).drawn());
    maps.add(today);
    var reviews = MapReview.drafts(drawing.problem(today, false), maps);
    var results = new ArrayList<TerritoryResult>();
    for (int d = 0; d < drafts.size(); d++) {
      var seen = new Judgement(drawing, holders, names, maps.get(d));
      results.add(seen.result(reviews.get(d), reviews.getLast()));
    }
    return results;
  }

  /** Who gets the customers of each territory: its owner, or the leader for an open seat. */
  List<@Nullable AccountId> holders(SalesPlan plan, TerritoryParameters parameters) {
    var leaders = people.leaders(plan.orgPath());
    var known = leaders.holders().stream().map(Account::id).collect(Collectors.toSet());
    var holders = new ArrayList<@Nullable AccountId>();
    for (var one : parameters.territories()) {
      var owner = one.ownerId();
      if (owner != null && !known.contains(owner)) {
        throw new Refused("territory.owner", Map.of("territory", one.name()));
      }
      var unit = one.unitId() == null ? plan.unitId() : one.unitId();
      var leader = owner == null ? leaders.of(unit).orElse(null) : null;
      holders.add(owner != null ? owner : leader == null ? null : leader.id());
    }
    return holders;
  }

  private static HashSet<AccountId> everybody(
      TerritoryInputs inputs, List<@Nullable AccountId> holders) {
    var all = new HashSet<AccountId>();
    for (var holder : holders) if (holder != null) all.add(holder);
    for (var unit : inputs.units()) {
      for (var part : unit.owners()) if (part.ownerId() != null) all.add(part.ownerId());
    }
    return all;
  }

  @Override
  public Optional<TerritoryParameters> assumed() {
    return Optional.of(TerritoryParameters.coldStart());
  }

  @Override
  public List<String> models() {
    return List.of("territory.solve", "territory.align");
  }

  @Override
  public List<KeyFigure> figures(TerritoryResult result) {
    var figures = new ArrayList<KeyFigure>();
    figures.add(KeyFigure.count("territories", "", result.territories().size()));
    figures.add(KeyFigure.percent("deviation", "", result.maxDeviation()));
    figures.add(KeyFigure.count("moved", "", result.moves().customers()));
    figures.add(KeyFigure.money("movedRevenue", "", result.moves().revenueMinor()));
    for (var one : result.territories()) {
      figures.add(KeyFigure.count("customers", one.name(), one.customers()));
    }
    return figures;
  }
}
