package org.hongyan.pay;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan given to a unit or a person.
 *
 * @param from first day, always of a month
 * @param until first day after it, null when it goes on
 */
record PayAssignment(
    PayAssignmentId id,
    PayPlanId planId,
    int version,
    Kind kind,
    UUID subjectId,
    LocalDate from,
    @Nullable LocalDate until,
    String reason) {

  /** To whom. */
  enum Kind {
    UNIT,
    PERSON
  }
}
