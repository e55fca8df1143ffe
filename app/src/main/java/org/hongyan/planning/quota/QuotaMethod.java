package org.hongyan.planning.quota;

/** How a pool is shared out; each method gives a full vector that adds up to the pool. */
public enum QuotaMethod {
  SHARE,
  HEADROOM,
  HISTORY,
  INTENTION,
  FRONTIER
}
