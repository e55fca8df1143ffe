package org.hongyan.calling.desk;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.hongyan.activities.Callback;
import org.hongyan.activities.Timeline;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.calling.script.Scripts;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerNames;
import org.hongyan.customers.Customers;
import org.hongyan.deals.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the seller reads of the customer on the desk. */
@Component
class CustomerDesk {

  private final Customers customers;
  private final CustomerNames names;
  private final Scripts scripts;
  private final Timeline timeline;
  private final Projects projects;
  private final Promises promises;

  CustomerDesk(
      Customers customers,
      CustomerNames names,
      Scripts scripts,
      Timeline timeline,
      Projects projects,
      Promises promises) {
    this.customers = customers;
    this.names = names;
    this.scripts = scripts;
    this.timeline = timeline;
    this.projects = projects;
    this.promises = promises;
  }

  Current current(Reserved reserved, @Nullable Campaign campaign) {
    var customer = reserved.customerId();
    var scriptId = campaign == null ? null : campaign.scriptId();
    var script = scriptId == null ? null : scripts.published(scriptId).orElse(null);
    return new Current(
        reserved,
        customers.cardForCall(customer),
        script,
        promise(reserved),
        projects.byCustomer(customer),
        timeline.of(customer),
        zone(customer).getId());
  }

  private @Nullable Callback promise(Reserved reserved) {
    return reserved.callbackId() == null
        ? null
        : promises.find(reserved.seller().id(), reserved.callbackId());
  }

  private ZoneId zone(CustomerId customer) {
    return customers.facts(customer).zone();
  }

  Map<CustomerId, String> names(Collection<CustomerId> ids) {
    return names.of(ids);
  }
}
