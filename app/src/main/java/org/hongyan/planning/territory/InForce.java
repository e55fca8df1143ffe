package org.hongyan.planning.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.customers.CustomerGrouping;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.StepContent;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A saved map as it applies to customers: who shall have those of each unit.
 *
 * @param owners by the unit's key
 * @param territories names by the unit's key
 */
record InForce(
    CustomerGrouping kind, Map<String, AccountId> owners, Map<String, String> territories) {

  /**
   * @param holders of the territories in their order; a territory that nobody takes is refused
   */
  static InForce of(
      StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> content,
      List<@Nullable AccountId> holders) {
    var owners = new LinkedHashMap<String, AccountId>();
    var names = new LinkedHashMap<String, String>();
    var territories = content.parameters().territories();
    for (int k = 0; k < territories.size(); k++) {
      var holder = holders.get(k);
      var name = territories.get(k).name();
      if (holder == null) throw new Refused("territory.no-leader", Map.of("territory", name));
      for (var unit : territories.get(k).units()) {
        owners.put(unit, holder);
        names.put(unit, name);
      }
    }
    return new InForce(content.inputs().kind(), owners, names);
  }
}
