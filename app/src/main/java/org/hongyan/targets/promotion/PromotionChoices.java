package org.hongyan.targets.promotion;

import java.util.List;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.identity.UnitKind;
import org.jspecify.annotations.Nullable;

/** What may be chosen for a promotion by this caller: units parents first, people, scripts. */
record PromotionChoices(
    List<UnitChoice> units, List<OwnerChoice> owners, List<ScriptChoice> scripts) {

  /** A unit inside the caller's scope. */
  record UnitChoice(UnitId id, @Nullable UnitId parentId, String name, UnitKind kind) {}

  /** Somebody who may answer for it. */
  record OwnerChoice(AccountId id, String name) {}

  /** A script that sellers read out. */
  record ScriptChoice(ScriptId id, String name) {}
}
