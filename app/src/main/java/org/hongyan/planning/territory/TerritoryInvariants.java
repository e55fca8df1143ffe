package org.hongyan.planning.territory;

import java.util.HashMap;
import org.hongyan.planning.territory.PublicationRepository.Row;
import org.hongyan.shared.Invariant;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What must always hold of maps in force and of those that wait for their day. */
final class TerritoryInvariants {

  private TerritoryInvariants() {}

  /** Units in no territory or in several, counted. */
  static long misplaced(TerritoryInputs inputs, TerritoryParameters parameters) {
    var places = new HashMap<String, Integer>();
    for (var territory : parameters.territories()) {
      for (var unit : territory.units()) places.merge(unit, 1, Integer::sum);
    }
    return inputs.units().stream().filter(u -> places.getOrDefault(u.key(), 0) != 1).count();
  }

  /** A unit in two territories would go to two owners, one in none to nobody. */
  @Component
  static class OneTerritory implements Invariant {

    private final PublicationRepository publications;
    private final InForceMaps maps;

    OneTerritory(PublicationRepository publications, InForceMaps maps) {
      this.publications = publications;
      this.maps = maps;
    }

    @Override
    public String what() {
      return "I7 every unit of a published map has exactly one territory";
    }

    @Override
    @Transactional(readOnly = true)
    public long wrong() {
      return publications.standing(Tenancy.current()).stream().mapToLong(this::misplaced).sum();
    }

    private long misplaced(Row row) {
      var map = maps.content(row.planId(), row.stepVersion());
      return TerritoryInvariants.misplaced(map.inputs(), map.parameters());
    }
  }

  /** Its owner still works here, or somebody leads in that place. */
  @Component
  static class ValidOwner implements Invariant {

    private final PublicationRepository publications;
    private final InForceMaps maps;

    ValidOwner(PublicationRepository publications, InForceMaps maps) {
      this.publications = publications;
      this.maps = maps;
    }

    @Override
    public String what() {
      return "I8 every published territory has an owner valid today";
    }

    @Override
    @Transactional(readOnly = true)
    public long wrong() {
      return publications.standing(Tenancy.current()).stream()
          .mapToLong(row -> maps.ownerless(row.planId(), row.stepVersion()))
          .sum();
    }
  }
}
