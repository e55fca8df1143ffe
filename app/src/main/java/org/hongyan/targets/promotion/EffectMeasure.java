package org.hongyan.targets.promotion;

/** What a promotion is measured by. */
enum EffectMeasure {
  REVENUE,
  ORDERS
}
