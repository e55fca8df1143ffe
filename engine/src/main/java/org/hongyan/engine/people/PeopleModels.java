package org.hongyan.engine.people;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of people by name. */
public final class PeopleModels {

  private PeopleModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("hr.km", Survival.Input.class, Survival::of),
        Model.of("hr.turnover", Turnover.Input.class, Turnover::of),
        Model.of("hr.replacement_cost", ReplacementCost.Input.class, ReplacementCost::of),
        Model.of("hr.ramp", Ramp.Input.class, Ramp::of),
        Model.of("hr.steady_hiring", SteadyHiring.Input.class, SteadyHiring::of),
        Model.of("hr.russian_doll", RussianDoll.Input.class, RussianDoll::of),
        Model.of("hr.handover", Handover.Input.class, Handover::of),
        Model.of("ops.morale", Morale.Input.class, Morale::of),
        Model.of("ops.expense", ExpenseRatio.Input.class, ExpenseRatio::of),
        Model.of("train.kr20", ExamReliability.Input.class, ExamReliability::of),
        Model.of("train.retention", Retention.Input.class, Retention::of));
  }
}
