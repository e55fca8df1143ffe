package org.hongyan.calling.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.activities.WorkKind;
import org.hongyan.calling.CallId;
import org.hongyan.deals.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the seller noted after a call.
 *
 * @param requestId made by the page; the same one again changes nothing
 * @param callbackAt when the customer is to be rung again, for outcomes with a callback
 */
public record OutcomeWish(
    @NotNull UUID requestId,
    @NotNull CallId callId,
    @NotBlank @Size(max = 40) String code,
    @NotNull @Size(max = 4000) String note,
    @Nullable Instant callbackAt,
    @Nullable @Valid NextStep next,
    @Nullable @Valid Sale order) {

  /** The next thing to do for this customer. */
  public record NextStep(
      @NotNull WorkKind kind, @NotBlank @Size(max = 200) String purpose, @NotNull Instant at) {}

  /** An order taken on the telephone; {@code minor} in fen or cents. */
  public record Sale(
      @Positive long minor,
      @NotBlank @Size(min = 3, max = 3) String currency,
      @NotNull @Size(max = 500) String note,
      @Nullable ProjectId projectId) {}
}
