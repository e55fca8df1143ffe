package org.hongyan.identity;

/** Kinds of units, from the top down; a tree may leave kinds out. */
public enum UnitKind {
  NATION,
  REGION,
  PROVINCE,
  CITY,
  AREA,
  STORE,
  TEAM
}
