package org.hongyan.targets.tree;

/** By what a node's target is given on: heads, last year, month targets set, proposals, hand. */
enum TreeMethod {
  EQUAL,
  LAST_YEAR,
  QUOTA_PLAN,
  PROPOSED,
  MANUAL
}
