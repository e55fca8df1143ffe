package org.hongyan.activities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How plans of one person, customer, project or week were kept.
 *
 * @param key id of the person, customer or project, or the Monday of the week; empty for plan items
 *     outside any project
 * @param name of the person or customer, null for others
 * @param due the base of every rate: items whose moment has come and that nobody replaced
 * @param overdue still open although their moment has passed
 * @param waiting open, their moment is still to come
 */
public record Adherence(
    String key,
    @Nullable String name,
    long due,
    long done,
    long late,
    long skipped,
    long overdue,
    long superseded,
    long waiting) {

  /** What to count by. */
  public enum By {
    PERSON,
    CUSTOMER,
    PROJECT,
    WEEK
  }

  /** Items due from {@code from} up to {@code to}, judged at {@code now}. */
  record Span(Instant from, Instant to, Instant now) {}

  Adherence named(@Nullable String newName) {
    return new Adherence(key, newName, due, done, late, skipped, overdue, superseded, waiting);
  }
}
