package org.hongyan.planning.territory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A map that is, was or shall be put in force.
 *
 * @param version of the step
 * @param date the company's day on which owners change
 * @param total customers that were to change hands when it began, {@code done} of them looked at
 * @param kept customers that are protected and stay
 */
public record TerritoryPublication(
    PublicationId id,
    int version,
    LocalDate date,
    State state,
    int total,
    int done,
    int moved,
    int kept,
    String byName,
    Instant at,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String withdrawnByName,
    @Nullable Instant withdrawnAt,
    String reason) {

  /** Where it stands. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    WITHDRAWN
  }
}
