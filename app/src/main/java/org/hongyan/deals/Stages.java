package org.hongyan.deals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company's own stages from first contact to order; four usual ones until it says others. */
@Service
public class Stages {

  private static final int MOST = 12;

  /** A stage as the company writes it. */
  public record Wanted(String code, String nameZh, String nameEn) {}

  private static final List<Wanted> USUAL =
      List.of(
          new Wanted("contacted", "初步接触", "Contacted"),
          new Wanted("need", "需求确认", "Need found"),
          new Wanted("offer", "方案报价", "Offer made"),
          new Wanted("deciding", "等待决定", "Deciding"));

  private final StageRepository repository;

  Stages(StageRepository repository) {
    this.repository = repository;
  }

  /** All stages in order; the first call of a company writes the usual ones. */
  @Transactional
  public List<Stage> all() {
    var tenant = Tenancy.current();
    var known = repository.all(tenant);
    if (!known.isEmpty()) return known;
    for (int i = 0; i < USUAL.size(); i++) {
      repository.addIfAbsent(tenant, stage(USUAL.get(i), i + 1));
    }
    return repository.all(tenant);
  }

  /** The stage with this id, or 404. */
  @Transactional
  public Stage stage(StageId id) {
    return all().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("stage", id.value()));
  }

  /** Writes the stages anew; one that holds open projects cannot be left out. */
  @Transactional
  public List<Stage> set(List<Wanted> wanted) {
    if (wanted.isEmpty() || wanted.size() > MOST) throw new Refused("stage.count");
    var codes = wanted.stream().map(Wanted::code).toList();
    if (new HashSet<>(codes).size() != codes.size()) throw new Refused("stage.code-twice");
    var tenant = Tenancy.current();
    if (repository.hasOpenProjects(tenant, codes)) throw new Refused("stage.in-use");
    var stages = new ArrayList<Stage>();
    for (int i = 0; i < wanted.size(); i++) stages.add(stage(wanted.get(i), i + 1));
    stages.forEach(stage -> repository.save(tenant, stage));
    repository.retireOthers(tenant, codes);
    return repository.all(tenant);
  }

  private static Stage stage(Wanted wanted, int position) {
    return new Stage(StageId.next(), wanted.code(), wanted.nameZh(), wanted.nameEn(), position);
  }
}
