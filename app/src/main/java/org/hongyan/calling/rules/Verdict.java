package org.hongyan.calling.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to "may we ring this customer now?". */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Verdict.Allowed.class, name = "ALLOWED"),
  @JsonSubTypes.Type(value = Verdict.Refused.class, name = "REFUSED")
})
public sealed interface Verdict {

  Verdict ALLOWED = new Allowed();

  /** Ring. */
  record Allowed() implements Verdict {}

  /**
   * Do not ring.
   *
   * @param rule name of the rule that says no, such as {@code hours}
   * @param reason stable code translated in the web, such as {@code hours.closed}
   * @param retryAt when asking again may help; null when it will not
   */
  record Refused(String rule, String reason, @Nullable Instant retryAt) implements Verdict {}

  default boolean allowed() {
    return this instanceof Allowed;
  }
}
