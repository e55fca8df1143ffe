package org.hongyan.engine.scoring;

import java.util.List;

/** Whether a list of columns may be learned from. */
public sealed interface SchemaVerdict {

  /** All columns are known before the call. */
  record Accepted(FeatureSchema schema) implements SchemaVerdict {}

  /** At least one column may not be used; each is named with its reason. */
  record Refused(List<Refusal> refusals) implements SchemaVerdict {}

  /** One column and why it may not be used. */
  record Refusal(String feature, Cause cause) {}

  /** Why a column is refused. */
  enum Cause {
    /** Declared as known only because of the call. */
    KNOWN_ONLY_AFTER_THE_CALL,
    /** Declared as known before the call, but its name says it is measured during it. */
    NAME_OF_A_POST_CALL_VALUE,
    /** The same name twice. */
    DUPLICATE_NAME
  }
}
