package org.hongyan.engine.pay;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;

/**
 * A pay plan, amounts in minor units a month.
 *
 * @param guarantee least of base and commission together while a new person ramps up
 * @param cap most of all commission together
 */
public record Plan(
    String currency,
    long base,
    List<Component> components,
    Optional<Long> guarantee,
    Optional<Long> cap) {

  public Plan {
    Check.notNegative("base", base);
    long names = components.stream().map(Component::name).distinct().count();
    Check.that(names == components.size(), "two components have the same name");
    components.forEach(Component::checkMonotone);
    Check.notNegative("guarantee", guarantee.orElse(0L));
    Check.notNegative("cap", cap.orElse(0L));
  }
}
