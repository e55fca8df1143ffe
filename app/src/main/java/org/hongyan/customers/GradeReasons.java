package org.hongyan.customers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.engine.scoring.FeatureRow;
import org.hongyan.engine.scoring.GradingModel;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.stereotype.Component;

/** Why a customer has its grade by the company's model: worked out for the one card that asks. */
@Component
class GradeReasons {

  private static final int MOST = 5;

  private record Loaded(UUID id, GradingModel model) {}

  private final GradingRepository repository;
  private final Map<TenantId, Loaded> models = new ConcurrentHashMap<>();

  GradeReasons(GradingRepository repository) {
    this.repository = repository;
  }

  /** The weightiest reasons first; none where no model has graded yet. */
  List<Reason> of(CustomerId customer) {
    var ready = repository.readyModel();
    if (ready.isEmpty()) return List.of();
    var model = model(ready.get());
    return model.reasons(FeatureRow.of(model.schema(), repository.facts(customer)), MOST).stream()
        .map(one -> new Reason(one.feature(), one.value(), one.weight()))
        .toList();
  }

  /** One model per company stays in memory; a newer one replaces it. */
  private GradingModel model(UUID id) {
    var tenant = Tenancy.current();
    var known = models.get(tenant);
    if (known != null && known.id().equals(id)) return known.model();
    var model = GradingModel.fromBytes(repository.model(id));
    models.put(tenant, new Loaded(id, model));
    return model;
  }
}
