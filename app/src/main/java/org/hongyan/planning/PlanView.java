package org.hongyan.planning;

import java.util.List;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the state of its steps, all its versions newest first, and the names of the people
 * and units in it.
 *
 * @param people names by account id
 */
public record PlanView(
    SalesPlan plan,
    String unitName,
    @Nullable String copiedFromName,
    List<StepState> steps,
    List<StepHead> versions,
    Map<AccountId, String> people) {}
