package org.hongyan.engine.scoring;

/** 客户等级: A is worth most, D is not worth a call now. */
public enum Grade {
  A,
  B,
  C,
  D
}
