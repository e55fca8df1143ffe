package org.hongyan.planning.monitors;

/** Who is looked at: people, or the lowest units that sell. */
enum Level {
  PERSON,
  TEAM
}
