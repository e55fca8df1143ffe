package org.hongyan.customers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a file.
 *
 * @param columns a target for each column
 * @param duplicates what happens to a row whose number is known
 * @param owner who gets new customers; null puts them into the pool of the importer's unit
 * @param source text kept with each new customer
 */
record ImportPlan(
    @NotNull @Valid ImportForm form,
    @NotNull @Size(min = 1, max = 500) List<@NotNull Column> columns,
    @NotNull Known duplicates,
    @Nullable AccountId owner,
    @Nullable @Size(max = 100) String source) {

  /** A source column. */
  record Column(@NotNull @Size(max = 60) String heading, @NotNull Target target) {}

  /** Where a column goes; FIELD keeps it under its heading, OUTCOME teaches the grading. */
  enum Target {
    NAME,
    COMPANY,
    CONTACT_PERSON,
    PHONE,
    PROVINCE,
    CITY,
    SOURCE,
    OUTCOME,
    FIELD,
    SKIP
  }

  /** What to do with a number that is known already. */
  enum Known {
    SKIP,
    UPDATE,
    KEEP_BOTH
  }
}
