package org.hongyan.house;

import java.util.Set;

/** Reference tables and infrastructure: no customer data, no owner, the same for every company. */
public final class TablesWithoutTenant {

  public static final Set<String> NAMES =
      Set.of(
          "identity.tenant",
          "identity.sign_in_try",
          "calling.cause",
          "customers.key_proof",
          "outbox.event_publication",
          "timers.scheduled_tasks");

  private TablesWithoutTenant() {}
}
