package org.hongyan.customers;

import java.util.Arrays;
import org.hongyan.shared.Refused;

/** The orders a list may have, each served by an index; a leading minus means descending. */
enum CustomerSort {
  CREATED("created", "c.id", "uuid"),
  NAME("name", "c.sort_key", "text"),
  LAST_CONTACT("lastContact", "c.last_contact_at", "timestamptz"),
  NEXT_PLAN("nextPlan", "c.next_plan_at", "timestamptz"),
  SCORE("grade", "c.grade_score", "real");

  final String code;
  final String column;
  final String type;

  CustomerSort(String code, String column, String type) {
    this.code = code;
    this.column = column;
    this.type = type;
  }

  static CustomerSort of(String text) {
    var code = text.startsWith("-") ? text.substring(1) : text;
    return Arrays.stream(values())
        .filter(sort -> sort.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused("sort.unknown"));
  }

  /** The key and then the id, so that the order is total. */
  String orderBy(boolean descending) {
    var direction = descending ? " desc" : "";
    return this == CREATED ? column + direction : column + direction + ", c.id" + direction;
  }

  /** Rows behind the key {@code :k} and id {@code :kid} in this direction. */
  String behind(boolean descending) {
    var sign = descending ? " < " : " > ";
    return this == CREATED
        ? "c.id" + sign + ":kid"
        : "(" + column + ", c.id)" + sign + "(cast(:k as " + type + "), :kid)";
  }
}
