package org.hongyan.targets;

/** By what a target is given on: heads, last month's share, or hand. */
public enum SplitMethod {
  EQUAL,
  LAST_PERIOD,
  MANUAL
}
